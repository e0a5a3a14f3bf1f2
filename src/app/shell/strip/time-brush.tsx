import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { dayWords, monthWords } from '../../../core/words/dates.ts';
import { draggedRange, type Hold, holdAt, keyedRange } from './dragging.ts';
import classes from './strip.module.css';
import type { Range, StripBin } from './time-edges.ts';
import { nearestEdge } from './time-edges.ts';
import type { TimeFilter } from './use-time-filter.ts';

const REACH = { mouse: 6, touch: 18 } as const;

interface TimeBrushProps {
  readonly edges: readonly number[];
  readonly bin: StripBin;
  readonly width: number;
  readonly filter: TimeFilter;
  /** The bin under the pointer; undefined when it is elsewhere. */
  readonly onHover: (index: number | undefined) => void;
  readonly children: ReactNode;
}

interface Drag {
  readonly hold: Hold;
  readonly down: number;
  readonly start: Range;
  readonly last: Range;
}

/** The brush over the plot: mouse and touch drag its ends, itself, or a new one; keys move its ends. */
export function TimeBrush({ edges, bin, width, filter, onHover, children }: TimeBrushProps) {
  const drag = useRef<Drag>(undefined);
  const [first = 0, last = 1] = [edges[0], edges.at(-1)];
  const xOf = (at: number) => ((at - first) / (last - first)) * width;
  const { range, isBrushed } = filter;

  const instantAt = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return first + ((event.clientX - box.left) / (box.width || 1)) * (last - first);
  };
  const down = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const at = instantAt(event);
    const reach = event.pointerType === 'touch' ? REACH.touch : REACH.mouse;
    const hold = holdAt(xOf(at), [xOf(range.from), xOf(range.to)], isBrushed, reach);
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { hold, down: at, start: range, last: range };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const at = instantAt(event);
    const held = drag.current;
    onHover(held ? undefined : Math.max(0, edges.findIndex((edge) => edge > at) - 1));
    if (!held || Math.abs(xOf(at) - xOf(held.down)) < 2) return;
    const next = draggedRange(held.hold, held.start, { down: held.down, now: at }, edges);
    if (next.from === held.last.from && next.to === held.last.to) return;
    drag.current = { ...held, last: next };
    filter.set(next, 'live');
  };
  const up = () => {
    const held = drag.current;
    drag.current = undefined;
    if (held && held.last !== held.start) filter.set(held.last, 'committed');
  };
  const cancel = () => {
    const held = drag.current;
    drag.current = undefined;
    if (held) filter.set(held.start, 'committed');
    else filter.clear();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the two sliders inside do the same by keyboard
    <div
      className={classes.brush}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={cancel}
      onPointerLeave={() => onHover(undefined)}
      onDoubleClick={filter.clear}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      {children}
      {(['from', 'to'] as const).map((end) => (
        <Handle key={end} end={end} x={xOf(range[end])} edges={edges} bin={bin} filter={filter} />
      ))}
    </div>
  );
}

interface HandleProps {
  readonly end: 'from' | 'to';
  readonly x: number;
  readonly edges: readonly number[];
  readonly bin: StripBin;
  readonly filter: TimeFilter;
}

function Handle({ end, x, edges, bin, filter }: HandleProps) {
  const { range } = filter;
  const at = end === 'from' ? range.from : range.to - 1;
  const press = (event: KeyboardEvent) => {
    const next = keyedRange(end, range, event.key, edges);
    if (!next) return;
    event.preventDefault();
    filter.set(next, 'live');
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={classes.handle}
      style={{ insetInlineStart: x }}
      aria-label={end === 'from' ? 'First in view' : 'Last in view'}
      aria-valuemin={0}
      aria-valuemax={edges.length - 1}
      aria-valuenow={nearestEdge(edges, range[end])}
      aria-valuetext={bin === 'month' ? monthWords(at) : dayWords(at)}
      onKeyDown={press}
      onKeyUp={(event) => {
        if (keyedRange(end, range, event.key, edges)) filter.set(range, 'committed');
      }}
    />
  );
}
