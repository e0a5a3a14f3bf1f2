import { chiSquareUpperTail } from './distributions.ts';

/** Whether groups differ in level. */
export interface KruskalWallis {
  /** H, corrected for ties. */
  readonly h: number;
  readonly df: number;
  readonly p: number;
}

/**
 * The rank test of Kruskal & Wallis (1952) on a table of groups × ordered levels, such as cohorts × severities:
 * every incident of a level has the same mid-rank. Empty groups are dropped; NaN with fewer than two groups or where
 * all incidents have one level.
 *
 * @param counts a row a group, a column a level in order
 */
export function kruskalWallisOfCounts(counts: readonly (readonly number[])[]): KruskalWallis {
  const groups = counts.filter((row) => row.some((count) => count > 0));
  const levels = (counts[0] ?? []).map((_, j) => groups.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const ranks: number[] = [];
  let n = 0;
  let ties = 0;
  for (const size of levels) {
    ranks.push(n + (size + 1) / 2);
    n += size;
    ties += size ** 3 - size;
  }
  const middle = (n + 1) / 2;
  const between = groups.reduce((sum, row) => {
    const size = row.reduce((all, count) => all + count, 0);
    const lift = row.reduce((all, count, j) => all + count * ((ranks[j] ?? 0) - middle), 0);
    return sum + lift ** 2 / size;
  }, 0);
  const spread = 1 - ties / (n ** 3 - n);
  const df = Math.max(0, groups.length - 1);
  const h = df > 0 && spread > 0 ? ((12 / (n * (n + 1))) * between) / spread : Number.NaN;
  return { h, df, p: chiSquareUpperTail(h, df) };
}

/** The Kruskal–Wallis test of samples, in any order and unit; `kruskalWallisOfCounts` with a level for each value. */
export function kruskalWallis(groups: readonly Float64Array[]): KruskalWallis {
  const values = [...new Set(groups.flatMap((group) => [...group]))].sort((x, y) => x - y);
  const level = new Map(values.map((value, i) => [value, i]));
  const counts = groups.map((group) => {
    const row = values.map(() => 0);
    for (const value of group) {
      const at = level.get(value) ?? 0;
      row[at] = (row[at] ?? 0) + 1;
    }
    return row;
  });
  return kruskalWallisOfCounts(counts);
}
