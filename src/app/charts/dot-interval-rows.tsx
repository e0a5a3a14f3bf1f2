import { SIDES } from '../../core/incident/cohort.ts';
import { durationWords } from '../../core/words/durations.ts';
import { intervalWords } from '../../core/words/numbers.ts';
import type { CohortLabels } from './cohort-labels.ts';
import classes from './dot-interval-rows.module.css';
import { durationTicks } from './duration-ticks.ts';
import type { IntervalRow } from './interval-row.ts';
import marks from './marks.module.css';
import { dotPath, type Point } from './paths.ts';
import { RowGrid } from './row-grid.tsx';
import { clamp, logScale, type Scale } from './scale.ts';
import { Sized } from './sized.tsx';
import { Spoken } from './spoken.tsx';
import { spacedTicks, textWidth } from './tick.ts';

interface DotIntervalRowsProps {
  /** What the rows are values of. */
  readonly name: string;
  /** Durations in minutes; NaN is not reached. */
  readonly rows: readonly IntervalRow[];
  readonly labels: CohortLabels;
  readonly selected?: readonly string[];
  readonly onToggle?: ((value: string) => void) | undefined;
}

const HEAD = 20;
const ROW = 24;
const VALUE = 84;
const MIDDLE = { a: 9, b: 15 } as const;

function domainOf(rows: readonly IntervalRow[]): readonly [number, number] {
  const ends = rows
    .flatMap(({ a, b }) => [a, b])
    .flatMap(({ value, lower, upper }) => [value, lower, upper])
    .filter((end) => Number.isFinite(end) && end > 0);
  if (ends.length === 0) return [1, 10_080];
  return [Math.min(...ends) / 1.25, Math.max(...ends) * 1.25];
}

/** A duration by category: a dot with its interval a cohort, on a log axis, values at the right. */
export function DotIntervalRows(props: DotIntervalRowsProps) {
  return <Sized>{(width) => <Drawing {...props} width={width} />}</Sized>;
}

function Drawing(props: DotIntervalRowsProps & { readonly width: number }) {
  const { name, rows, labels, selected = [], onToggle, width } = props;
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, 12)));
  const left = Math.round(clamp(longest + 12, 64, width * 0.3));
  const value = width < 480 ? 68 : VALUE;
  const domain = domainOf(rows);
  const x = logScale(domain, [left + 8, width - 2 * value - 8]);
  const height = HEAD + rows.length * ROW;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={name} className={classes.rows} style={{ height }}>
      <div
        className={classes.heads}
        style={{ gridTemplateColumns: `${value}px ${value}px` }}
        aria-hidden="true"
      >
        <span title={labels.a}>{labels.a}</span>
        <span title={labels.b}>{labels.b}</span>
      </div>
      {rows.map((row, index) => (
        <Row
          key={row.value}
          row={row}
          labels={labels}
          top={HEAD + index * ROW}
          columns={`${left}px 1fr ${value}px ${value}px`}
          half={selected.length > 0 && !selected.includes(row.value)}
          isSelected={selected.includes(row.value)}
          onToggle={onToggle}
        />
      ))}
      <svg className={`${marks.svg} ${classes.drawing}`} width={width} height={height} aria-hidden="true">
        <RowGrid
          ticks={spacedTicks(durationTicks(domain), x.at)}
          x={x}
          top={HEAD - 4}
          height={height}
          base={Number.NaN}
        />
        <Marks rows={rows} x={x} />
      </svg>
    </div>
  );
}

function Marks({ rows, x }: { readonly rows: readonly IntervalRow[]; readonly x: Scale }) {
  return SIDES.map((side) => {
    const placed = rows
      .map((row, index) => ({ ...row[side], y: HEAD + index * ROW + MIDDLE[side] }))
      .filter(({ value }) => Number.isFinite(value));
    const [low, high] = [x.invert(-1e3), x.invert(1e4)];
    const lines = placed
      .filter(({ lower, upper }) => !Number.isNaN(lower) && !Number.isNaN(upper))
      .map(
        ({ lower, upper, y }) =>
          `M${x.at(Math.max(lower, low)).toFixed(1)},${y}H${x.at(Math.min(upper, high)).toFixed(1)}`,
      );
    const dots = placed.map(({ value, y }): Point => [x.at(value), y]);
    return (
      <g key={side}>
        <path className={side === 'a' ? marks.lineA : marks.dashB} d={lines.join('')} />
        <path
          className={side === 'a' ? marks.fillA : marks.fillB}
          d={dotPath(dots, side === 'a' ? 3.5 : 4)}
        />
      </g>
    );
  });
}

function textOf(row: IntervalRow, side: 'a' | 'b'): string {
  if (row.n[side] === 0) return 'none';
  return Number.isNaN(row[side].value) ? 'not reached' : durationWords(row[side].value);
}

const spoken = (row: IntervalRow, labels: CohortLabels): string =>
  `${row.label}: ${SIDES.map((side) => {
    const { lower, upper } = row[side];
    return `${labels[side]} ${textOf(row, side)} (${intervalWords(lower, upper, durationWords)}), n ${row.n[side]}`;
  }).join('; ')}`;

interface RowProps {
  readonly row: IntervalRow;
  readonly labels: CohortLabels;
  readonly top: number;
  readonly columns: string;
  readonly half: boolean;
  readonly isSelected: boolean;
  readonly onToggle: ((value: string) => void) | undefined;
}

function Row({ row, labels, top, columns, half, isSelected, onToggle }: RowProps) {
  const words = (
    <>
      <span className={classes.label}>{row.label}</span>
      <span />
      <span className={classes.valueA}>
        <Spoken>{`: ${labels.a} `}</Spoken>
        {textOf(row, 'a')}
      </span>
      <span className={classes.valueB}>
        <Spoken>{`, ${labels.b} `}</Spoken>
        {textOf(row, 'b')}
      </span>
    </>
  );
  const shared = {
    className: classes.row,
    style: { top, gridTemplateColumns: columns },
    title: spoken(row, labels),
    'data-half': half || undefined,
    'data-selected': isSelected || undefined,
  };
  if (onToggle === undefined)
    return (
      <div role="img" aria-label={spoken(row, labels)} {...shared}>
        {words}
      </div>
    );
  return (
    <button type="button" aria-pressed={isSelected} onClick={() => onToggle(row.value)} {...shared}>
      {words}
    </button>
  );
}
