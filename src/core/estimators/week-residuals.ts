import { binomialTest } from './binomial-test.ts';

/** A cell of a week, against an even week. */
export interface WeekCell {
  readonly count: number;
  readonly expected: number;
  /** (O − E)/√(E(1 − w)), w the cell's share of the exposure; about standard normal. */
  readonly residual: number;
  /** Exact, two-sided. */
  readonly p: number;
}

/**
 * How each cell of a table of hours × weekdays differs from an even week: expected = total × share of the exposure,
 * Poisson residual given the total, exact binomial p for a Benjamini–Hochberg family. NaN with no incident.
 *
 * @param counts incidents a cell, any shape
 * @param exposures length of each cell in any one unit, of the same shape; all alike if not given
 */
export function weekResiduals(
  counts: readonly (readonly number[])[],
  exposures: readonly (readonly number[])[] = counts.map((row) => row.map(() => 1)),
): WeekCell[][] {
  const n = counts.flat().reduce((sum, count) => sum + count, 0);
  const all = exposures.flat().reduce((sum, exposure) => sum + exposure, 0);
  return counts.map((row, i) =>
    row.map((count, j) => {
      const share = (exposures[i]?.[j] ?? 0) / all;
      const expected = n * share;
      return {
        count,
        expected,
        residual: (count - expected) / Math.sqrt(expected * (1 - share)),
        p: n > 0 ? binomialTest(count, n, share) : Number.NaN,
      };
    }),
  );
}
