import type { Estimate } from '../../core/estimators/ratio-of-quantiles.ts';
import type { Side } from '../../core/incident/cohort.ts';
import { intervalWords, ratioWords } from '../../core/words/numbers.ts';
import { type BenchmarkLane, BenchmarkLanes } from './benchmark-lanes.tsx';
import classes from './closeness-rows.module.css';
import marks from './marks.module.css';
import { logScale } from './scale.ts';
import { Sized } from './sized.tsx';
import { Spoken } from './spoken.tsx';

/** How near an own figure is to the published one: own over published, with its interval. */
export interface ClosenessRow {
  readonly id: string;
  /** Empty where it is that of the row above. */
  readonly label: string;
  readonly lane: Side | 'ratio';
  /** Whose it is, for those who hear it. */
  readonly whose: string;
  readonly closeness: Estimate;
  /** The two do not agree. */
  readonly isClear: boolean;
}

const LABEL = 136;
const VALUE = 48;
/** Nearer than this the words over the axis touch; what lies beyond stands at the edge. */
const DOMAIN = [1 / 3, 3] as const;
const TICKS = [
  { value: 0.5, label: 'half' },
  { value: 1, label: 'published' },
  { value: 2, label: 'twice' },
] as const;

interface ClosenessRowsProps {
  readonly rows: readonly ClosenessRow[];
}

/** Own figures as multiples of the published ones, on one log axis from half to twice. */
export function ClosenessRows({ rows }: ClosenessRowsProps) {
  return (
    <Sized>
      {(width) => {
        const plot = Math.max(60, width - LABEL - VALUE);
        const x = logScale(DOMAIN, [4, plot - 4]);
        return (
          <div className={classes.rows}>
            <svg
              className={`${marks.svg} ${classes.axis}`}
              width={plot}
              height={16}
              aria-hidden="true"
              style={{ marginInlineStart: LABEL }}
            >
              {TICKS.map(({ value, label }) => (
                <text key={value} x={x.at(value)} y={11} textAnchor="middle">
                  {label}
                </text>
              ))}
            </svg>
            <ul>
              {rows.map((row) => (
                <li key={row.id} className={classes.row}>
                  <span className={classes.label} style={{ inlineSize: LABEL }}>
                    {row.label}
                  </span>
                  <BenchmarkLanes lanes={[laneOf(row)]} x={x} ticks={TICKS} base={1} width={plot} />
                  <span className={row.isClear ? classes.clear : classes.within}>
                    <Spoken>{`${row.whose}, `}</Spoken>
                    {ratioWords(row.closeness.value)} ×
                    <Spoken>{` (${intervalWords(row.closeness.lower, row.closeness.upper)})`}</Spoken>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      }}
    </Sized>
  );
}

const laneOf = ({ lane, closeness }: ClosenessRow): BenchmarkLane => ({
  lane,
  own: closeness,
  published: [],
});
