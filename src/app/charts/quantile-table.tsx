import type { Estimate, Ratio } from '../../core/estimators/ratio-of-quantiles.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { durationWords } from '../../core/words/durations.ts';
import { intervalWords, ratioWords } from '../../core/words/numbers.ts';
import { CohortGlyph } from './cohort-glyph.tsx';
import type { CohortLabels } from './cohort-labels.ts';
import figures from './figures-table.module.css';
import classes from './quantile-table.module.css';
import { Spoken } from './spoken.tsx';

/** A time and the incidents behind it. */
interface Timed extends Estimate {
  readonly n?: number;
}

export interface QuantileTableRow extends Sides<Timed> {
  readonly label: string;
  readonly ratio: Ratio;
  readonly isStrong?: boolean;
  /** Shown in grey in place of the interval: `median, too low`. */
  readonly doubt?: string | undefined;
  /** Why nothing is given: `under 60 incidents`. */
  readonly withheld?: string | undefined;
}

interface QuantileTableProps {
  /** Times in minutes; NaN is not reached. */
  readonly rows: readonly QuantileTableRow[];
  readonly labels: CohortLabels;
}

function timeWords({ value, n }: Timed): string {
  if (n === 0) return 'none';
  return Number.isNaN(value) ? 'not reached' : durationWords(value);
}

/** Quantiles of both cohorts side by side with the ratio of each. */
export function QuantileTable({ rows, labels }: QuantileTableProps) {
  return (
    <table className={`${figures.table} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col">
            <Spoken>Percentile</Spoken>
          </th>
          {(['a', 'b'] as const).map((side) => (
            <th key={side} scope="col" className={figures[side]} title={labels[side]}>
              <CohortGlyph side={side} />
              {labels[side]}
            </th>
          ))}
          <th scope="col">Ratio, 95 %</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label} data-strong={row.isStrong || undefined} data-doubt={row.doubt ? '' : undefined}>
            <th scope="row">{row.label}</th>
            {row.withheld === undefined ? (
              <>
                <td title={intervalWords(row.a.lower, row.a.upper, durationWords)}>{timeWords(row.a)}</td>
                <td title={intervalWords(row.b.lower, row.b.upper, durationWords)}>{timeWords(row.b)}</td>
                <td>
                  {ratioWords(row.ratio.ratio)}
                  {Number.isFinite(row.ratio.ratio) && (
                    <small> {row.doubt ?? intervalWords(row.ratio.lower, row.ratio.upper)}</small>
                  )}
                </td>
              </>
            ) : (
              <td colSpan={3} className={classes.withheld}>
                {row.withheld}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
