import marks from './marks.module.css';
import { barPath, whiskerPath } from './paths.ts';
import { RowGrid } from './row-grid.tsx';
import { linearScale, type Scale } from './scale.ts';
import { Sized } from './sized.tsx';
import { spacedTicks, type Tick } from './tick.ts';
import classes from './waterfall.module.css';

/** One bar of a waterfall: an end in its cohort's mark, or a step from where the last one came to. */
export interface WaterfallRow {
  readonly label: string;
  readonly kind: 'a' | 'b' | 'mix' | 'within';
  readonly from: number;
  readonly to: number;
  /** The ends of the interval of `to`, on the axis. */
  readonly lower: number;
  readonly upper: number;
  readonly value: string;
  readonly interval: string;
  readonly isStrong?: boolean;
}

interface WaterfallProps {
  /** The bars do not follow from each other: each starts at 0. */
  readonly isApart?: boolean;
  readonly name: string;
  readonly rows: readonly WaterfallRow[];
  /** Ticks over the axis up to the most that is drawn. */
  readonly ticksTo: (max: number) => readonly Tick[];
}

const HEAD = 22;
const ROW = 32;
const BAR = 10;
const VALUE = 128;

/** A gap from one median to the other, a row a step, with its interval as a whisker under the step. */
export function Waterfall({ name, rows, ticksTo, isApart = false }: WaterfallProps) {
  return (
    <Sized>
      {(width) => {
        const left = Math.min(168, Math.round(width * 0.34));
        const ends = rows
          .flatMap(({ from, to, lower, upper }) => [from, to, lower, upper])
          .filter(Number.isFinite);
        const domain = [Math.min(0, ...ends), Math.max(0, ...ends)] as const;
        const x = linearScale(domain, [left + 8, width - VALUE - 12]);
        const height = HEAD + rows.length * ROW;
        const ticks = ticksOver(domain, ticksTo);
        return (
          <ul aria-label={name} className={classes.rows} style={{ height, paddingBlockStart: HEAD }}>
            {rows.map(({ label, kind, value, interval, isStrong }) => (
              <li
                key={label}
                data-kind={kind}
                data-strong={isStrong || undefined}
                style={{ blockSize: ROW, gridTemplateColumns: `${left}px 1fr ${VALUE}px` }}
              >
                <span className={classes.label} title={label}>
                  {label}
                </span>
                <span />
                <span className={classes.value}>
                  {value} <small>{interval}</small>
                </span>
              </li>
            ))}
            <Drawing
              rows={rows}
              isApart={isApart}
              x={x}
              ticks={spacedTicks(ticks, x.at)}
              width={width}
              height={height}
            />
          </ul>
        );
      }}
    </Sized>
  );
}

/** Ticks of an axis that may go below 0: those over the longer side, mirrored. */
function ticksOver(
  [low, high]: readonly [number, number],
  ticksTo: WaterfallProps['ticksTo'],
): readonly Tick[] {
  const upward = ticksTo(Math.max(-low, high));
  const downward = upward.slice(1).map(({ value, label }) => ({ value: -value, label: `−${label}` }));
  return [...downward.reverse(), ...upward].filter(({ value }) => value >= low && value <= high);
}

interface DrawingProps {
  readonly isApart: boolean;
  readonly rows: readonly WaterfallRow[];
  readonly x: Scale;
  readonly ticks: readonly Tick[];
  readonly width: number;
  readonly height: number;
}

const FILLS = { a: marks.fillA, b: marks.fillB, mix: classes.mix, within: classes.within } as const;

function Drawing({ rows, isApart, x, ticks, width, height }: DrawingProps) {
  const top = (index: number) => HEAD + index * ROW + 6;
  return (
    <svg className={`${marks.svg} ${classes.drawing}`} width={width} height={height} aria-hidden="true">
      <RowGrid ticks={ticks} x={x} top={HEAD - 4} height={height} base={0} />
      {rows.map(({ label, kind, from, to }, index) => {
        const [start, end] = [x.at(Math.min(from, to)), x.at(Math.max(from, to))];
        const bar = { x: start, y: top(index), width: Math.max(1, end - start), height: BAR };
        return <path key={label} className={FILLS[kind]} data-step={kind} d={barPath([bar])} />;
      })}
      <path
        className={marks.dotted}
        d={(isApart ? [] : rows)
          .slice(0, -1)
          .map(({ to }, index) => `M${x.at(to).toFixed(1)},${top(index) + BAR}V${top(index + 1)}`)
          .join('')}
      />
      <path
        className={marks.whisker}
        d={whiskerPath(
          rows.flatMap(({ lower, upper }, index) =>
            Number.isFinite(lower + upper)
              ? [{ from: x.at(lower), to: x.at(upper), y: top(index) + BAR + 5 }]
              : [],
          ),
        )}
      />
    </svg>
  );
}
