import type { CategoryRow, CategoryTest } from '../statistics/category-test.ts';
import { onSides } from '../statistics/sides.ts';
import { byCohort, type CohortIds } from './cohort-ids.ts';
import type { CategoryResult } from './results.ts';

/** One field as the results write it. */
export function categoryResult(category: CategoryTest, ids: CohortIds): CategoryResult {
  const { rows, test, known, unknown, thinCells, tooFew } = category;
  const byValue = <T>(of: (row: CategoryRow, side: 'a' | 'b') => T) =>
    byCohort(
      ids,
      onSides((side) => Object.fromEntries(rows.map((row) => [row.value, of(row, side)]))),
    );
  return {
    counts: byValue((row, side) => row[side].events),
    known: byCohort(ids, known),
    unknown: byCohort(ids, unknown),
    shares: byValue((row, side) => {
      const { share, lower, upper } = row[side];
      return { share, lower, upper };
    }),
    chiSquare: test.chiSquare,
    df: test.df,
    p: test.p,
    method: test.method,
    cramersV: test.cramersV,
    cramersVCorrected: test.cramersVCorrected,
    minExpected: test.minExpected,
    cellsExpectedUnder5: thinCells,
    residuals: byValue((row, side) => row.residual[side]),
    pearsonResiduals: byValue((row, side) => row.pearsonResidual[side]),
    tooFew,
  };
}
