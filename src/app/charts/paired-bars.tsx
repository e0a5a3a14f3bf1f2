import { useState } from 'react';
import type { CohortLabels } from './cohort-labels.ts';
import { lastTick, shareTicks } from './number-ticks.ts';
import { PairedBarRow } from './paired-bar-row.tsx';
import classes from './paired-bars.module.css';
import { PairedBarsDrawing } from './paired-bars-drawing.tsx';
import { pairedBarsTip } from './paired-bars-words.ts';
import type { PairedShares } from './paired-shares.ts';
import { clamp, linearScale } from './scale.ts';
import { Sized } from './sized.tsx';
import { textWidth } from './tick.ts';
import { Tip } from './tip.tsx';

interface PairedBarsProps {
  /** What the rows are values of: `Root cause`. */
  readonly name: string;
  readonly rows: readonly PairedShares[];
  /** Set apart below the others, as its shares are of all incidents. */
  readonly unknown?: PairedShares | undefined;
  readonly labels: CohortLabels;
  /** Values chosen in the filter; the others stay, at half strength. */
  readonly selected?: readonly string[];
  readonly onToggle?: ((value: string) => void) | undefined;
  /** The end of the share axis when charts must be read side by side. */
  readonly max?: number;
}

const ROW = 30;
const HEAD = 18;
const APART = 12;
const VALUES = 46;

const highest = (rows: readonly PairedShares[]): number =>
  Math.max(
    0.01,
    ...rows
      .flatMap(({ a, b }) => [a, b])
      .map(({ share, upper }) => Math.max(share, Math.min(upper, share + 0.1)))
      .filter(Number.isFinite),
  );

/** Shares of both cohorts, a pair of bars a value: A filled, B outlined, Wilson intervals in ink. Rows are buttons. */
export function PairedBars(props: PairedBarsProps) {
  return <Sized>{(width) => <Drawing {...props} width={width} />}</Sized>;
}

function Drawing(props: PairedBarsProps & { readonly width: number }) {
  const { name, rows, unknown, labels, selected = [], onToggle, width } = props;
  const [pointed, setPointed] = useState<number>();
  const all = unknown ? [...rows, unknown] : rows;
  const longest = Math.max(...all.map(({ label }) => textWidth(label, 12)));
  const left = Math.round(clamp(longest + 10, 64, width * 0.4));
  const right = width - VALUES;
  const ticks = shareTicks(props.max ?? highest(all), clamp(Math.floor((right - left) / 36), 2, 5));
  const x = linearScale([0, lastTick(ticks)], [left, right]);
  const top = (index: number): number => HEAD + index * ROW + (unknown && index === rows.length ? APART : 0);
  const height = top(all.length - 1) + ROW;
  const isHalf = (value: string): boolean => selected.length > 0 && !selected.includes(value);
  const row = pointed === undefined ? undefined : all[pointed];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={name} className={classes.bars} style={{ height }}>
      {all.map((shares, index) => (
        <PairedBarRow
          key={shares.value}
          row={shares}
          labels={labels}
          top={top(index)}
          labelWidth={left - 6}
          isSelected={selected.includes(shares.value)}
          isHalf={isHalf(shares.value)}
          isSetApart={unknown !== undefined && index === rows.length}
          onToggle={onToggle}
          onPoint={(on) => setPointed(on ? index : undefined)}
        />
      ))}
      <PairedBarsDrawing
        rows={all.map((shares, index) => ({ ...shares, top: top(index), half: isHalf(shares.value) }))}
        ticks={ticks}
        x={x}
        head={HEAD}
        width={width}
        height={height}
        apartAt={unknown && rows.length > 0 ? top(rows.length) - APART / 2 : undefined}
      />
      {row !== undefined && pointed !== undefined && (
        <Tip content={pairedBarsTip(row, labels)} x={left} y={top(pointed) + ROW + 2} width={width} />
      )}
    </div>
  );
}
