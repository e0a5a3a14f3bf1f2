import type { Side } from '../../core/incident/cohort.ts';
import classes from './marks.module.css';
import own from './paired-bars.module.css';
import { countsOf, isTooFewForABar } from './paired-bars-words.ts';
import type { PairedShares } from './paired-shares.ts';
import { barPath, dotPath, whiskerPath } from './paths.ts';
import { RowGrid } from './row-grid.tsx';
import type { Scale } from './scale.ts';
import { type Tick, textWidth } from './tick.ts';

interface DrawnRow extends PairedShares {
  readonly top: number;
  readonly half: boolean;
}

interface PairedBarsDrawingProps {
  readonly rows: readonly DrawnRow[];
  readonly ticks: readonly Tick[];
  readonly x: Scale;
  readonly head: number;
  readonly width: number;
  readonly height: number;
  readonly apartAt: number | undefined;
}

/** Where the bars of a row lie below its top. */
const BARS = { a: { y: 3, height: 9 }, b: { y: 14.6, height: 7.8 } } as const;
const MIDDLE = { a: 7.5, b: 18.5 } as const;
const VALUES = 46;

/** All marks of the rows, one path a kind, cohort and strength. */
export function PairedBarsDrawing(props: PairedBarsDrawingProps) {
  const { rows, ticks, x, head, width, height, apartAt } = props;
  const few = rows.flatMap((row) =>
    (['a', 'b'] as const)
      .filter((side) => isTooFewForABar(row[side]) && row[side].events > 0)
      .map((side) => ({ row, side })),
  );
  return (
    <svg className={`${classes.svg} ${own.drawing}`} width={width} height={height} aria-hidden="true">
      <RowGrid ticks={ticks} x={x} top={head - 4} height={height} base={0} />
      {apartAt !== undefined && <path className={classes.grid} d={`M0,${apartAt}H${width}`} />}
      {[false, true].map((half) => (
        <Strength key={`${half}`} rows={rows.filter((row) => row.half === half)} half={half} x={x} />
      ))}
      {few.map(({ row, side }, index) => (
        <FewWords
          key={`${row.value} ${side}`}
          row={row}
          side={side}
          x={x}
          end={width - VALUES}
          says={index === 0}
        />
      ))}
    </svg>
  );
}

function Strength({ rows, half, x }: { rows: readonly DrawnRow[]; half: boolean; x: Scale }) {
  if (rows.length === 0) return null;
  return (
    <g className={half ? classes.half : undefined}>
      {(['a', 'b'] as const).map((side) => {
        const inset = side === 'b' ? 0.6 : 0;
        const shown = rows.filter((row) => row[side].events > 0);
        const barred = shown.filter((row) => !isTooFewForABar(row[side]));
        const bars = barred.map((row) => ({
          x: x.at(0) + inset,
          y: row.top + BARS[side].y,
          width: Math.max(0.5, x.at(row[side].share) - x.at(0) - 2 * inset),
          height: BARS[side].height,
        }));
        const dots = shown
          .filter((row) => isTooFewForABar(row[side]))
          .map((row) => [x.at(row[side].share), row.top + MIDDLE[side]] as const);
        const whiskers = barred.map((row) => ({
          from: x.at(row[side].lower),
          to: x.at(row[side].upper),
          y: row.top + MIDDLE[side],
        }));
        return (
          <g key={side}>
            <path
              className={side === 'a' ? classes.fillA : classes.fillB}
              d={barPath(bars) + dotPath(dots, 3)}
            />
            <path className={classes.whisker} d={whiskerPath(whiskers)} />
          </g>
        );
      })}
    </g>
  );
}

interface FewWordsProps {
  readonly row: DrawnRow;
  readonly side: Side;
  readonly x: Scale;
  readonly end: number;
  /** The first of a chart says why it is a dot. */
  readonly says: boolean;
}

/** Beside the dot of a share from few events: its counts, left of it where there is no room to the right. */
function FewWords({ row, side, x, end, says }: FewWordsProps) {
  const share = row[side];
  const at = x.at(share.share);
  const from = at + 8;
  const isLeft = from + textWidth(countsOf(share)) > end;
  const long = `${countsOf(share)}, too few for a bar`;
  const text = says && from + textWidth(long) <= end + 8 ? long : countsOf(share);
  return (
    <text
      x={isLeft ? at - 8 : from}
      textAnchor={isLeft ? 'end' : 'start'}
      y={row.top + MIDDLE[side] + 4}
      className={row.half ? classes.half : undefined}
    >
      {text}
    </text>
  );
}
