import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { PlotArea } from './plot-area.ts';
import { clamp, type Scale } from './scale.ts';

/** A range on an axis, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a reading line moves over. */
export interface ReadingAxis {
  readonly area: PlotArea;
  /** From values to pixels of the chart. */
  readonly scale: Scale;
  readonly domain: readonly [number, number];
  /** Where the line may stand; anywhere when absent. Ascending. */
  readonly stops?: readonly number[] | undefined;
  readonly selected?: Span | undefined;
  readonly onSelect?: ((span: Span | undefined) => void) | undefined;
}

const DRAG_PIXELS = 4;
const KEY_STEPS = 60;
const ALL = 10_000;

const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -6,
  PageUp: 6,
  Home: -ALL,
  End: ALL,
};

const nearest = (stops: readonly number[], value: number): number =>
  stops.reduce((best, stop) => (Math.abs(stop - value) < Math.abs(best - value) ? stop : best));

const hasStops = (stops: readonly number[] | undefined): stops is readonly number[] =>
  stops !== undefined && stops.length > 0;

/** Moves a value by `steps` along the stops, or by sixtieths of the axis. */
function moved({ stops, scale, domain, area }: ReadingAxis, value: number, steps: number): number {
  if (hasStops(stops)) {
    const index = stops.indexOf(nearest(stops, value));
    return stops[clamp(index + steps, 0, stops.length - 1)] ?? value;
  }
  const pixel = scale.at(value) + (steps * area.width) / KEY_STEPS;
  return scale.invert(clamp(pixel, scale.at(domain[0]), scale.at(domain[1])));
}

const ordered = (from: number, to: number): Span => ({ from: Math.min(from, to), to: Math.max(from, to) });

/** Where the reader's line stands and which range is being drawn; pointer and keyboard move it alike. */
export function useReading(axis: ReadingAxis) {
  const { area, scale, domain, stops, selected, onSelect } = axis;
  const [at, setAt] = useState<number>();
  const [anchor, setAnchor] = useState<number>();
  const press = useRef<number>(undefined);

  const valueUnder = (event: PointerEvent<HTMLElement>): number => {
    const pixel = area.left + event.clientX - event.currentTarget.getBoundingClientRect().left;
    const raw = clamp(scale.invert(pixel), domain[0], domain[1]);
    return hasStops(stops) ? nearest(stops, raw) : raw;
  };
  const leave = () => {
    setAt(undefined);
    setAnchor(undefined);
    press.current = undefined;
  };
  const finish = (to: number) => {
    if (anchor !== undefined) onSelect?.(ordered(anchor, to));
    else if (press.current !== undefined && selected !== undefined) onSelect?.(undefined);
    press.current = undefined;
    setAnchor(undefined);
  };
  const step = (steps: number, extend: boolean) => {
    const here = at ?? stops?.[0] ?? domain[0];
    setAnchor(extend && onSelect !== undefined ? (anchor ?? here) : undefined);
    setAt(at === undefined && steps > 0 && steps < ALL ? here : moved(axis, here, steps));
  };
  const dismiss = () => {
    if (selected !== undefined) onSelect?.(undefined);
    leave();
  };

  return {
    at,
    span: anchor !== undefined && at !== undefined ? ordered(anchor, at) : selected,
    handlers: {
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const value = valueUnder(event);
        setAt(value);
        const from = press.current;
        const dragged = from !== undefined && Math.abs(scale.at(from) - scale.at(value)) >= DRAG_PIXELS;
        if (dragged) setAnchor(from);
      },
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (onSelect === undefined || event.button !== 0) return;
        press.current = valueUnder(event);
        event.currentTarget.setPointerCapture?.(event.pointerId);
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => finish(valueUnder(event)),
      onPointerLeave: leave,
      onBlur: leave,
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const steps = KEYS[event.key];
        if (steps !== undefined) step(steps, event.shiftKey);
        else if (event.key === 'Enter' && anchor !== undefined && at !== undefined) finish(at);
        else if (event.key === 'Escape' && (at ?? selected) !== undefined) dismiss();
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
