import type { Ratio } from '../../core/estimators/ratio-of-quantiles.ts';
import type { Sides } from '../../core/statistics/sides.ts';

/** A measure's value in one cohort, written out. */
export interface ForestValue {
  readonly text: string;
  /** For sorting; NaN sorts last. */
  readonly value: number;
  readonly n: number;
  /** Set when there are too few events for a share: they are drawn as dots. */
  readonly few?: number;
}

/** One measure in which two cohorts may differ. */
export interface ForestRow extends Sides<ForestValue> {
  readonly id: string;
  /** Rows of a group follow one another. */
  readonly group: string;
  readonly label: string;
  /** A over B; NaN when not compared. */
  readonly ratio: Ratio;
  readonly q: number;
  /** Said in place of the interval when nothing is compared: `too few to say`. */
  readonly instead?: string | undefined;
  /** Values over time, at equal steps. */
  readonly overTime?: Sides<readonly number[]> | undefined;
}

export type ForestOrder = 'label' | 'a' | 'b' | 'ratio' | 'q';

/** Which column sorts the rows; undefined keeps groups and the order given. */
export type ForestSort = { readonly by: ForestOrder; readonly descending: boolean } | undefined;

const keyOf = (row: ForestRow, by: Exclude<ForestOrder, 'label'>): number => {
  switch (by) {
    case 'a':
    case 'b':
      return row[by].value;
    case 'ratio':
      return Math.abs(Math.log(row.ratio.ratio));
    case 'q':
      return row.q;
  }
};

/** Rows in the order asked for; ratios by their distance from 1, missing values last either way. */
export function sortedRows(rows: readonly ForestRow[], sort: ForestSort): readonly ForestRow[] {
  if (sort === undefined) return rows;
  const { by, descending } = sort;
  const sign = descending ? -1 : 1;
  if (by === 'label') return [...rows].sort((x, y) => sign * x.label.localeCompare(y.label));
  return [...rows].sort((x, y) => {
    const [left, right] = [keyOf(x, by), keyOf(y, by)];
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
    return sign * (left - right);
  });
}

/** First click sorts downwards (names upwards), the second turns it round, the third gives the groups back. */
export function nextSort(sort: ForestSort, by: ForestOrder): ForestSort {
  const first = by !== 'label' && by !== 'q';
  if (sort?.by !== by) return { by, descending: first };
  return sort.descending === first ? { by, descending: !first } : undefined;
}

export const holds = ({ q }: ForestRow): boolean => q < 0.05;
