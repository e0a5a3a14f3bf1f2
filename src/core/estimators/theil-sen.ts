import { criticalZ } from './distributions.ts';
import type { Interval } from './interval.ts';
import { kendallVariance } from './mann-kendall.ts';
import { quantile } from './quantile.ts';

/** A straight trend in values a unit of time. */
export interface TheilSen extends Interval {
  readonly slope: number;
  /** The value where time is 0: median of value − slope·time. */
  readonly intercept: number;
}

/**
 * The median of all pairwise slopes (Theil, 1950; Sen, 1968) with Sen's interval from Kendall's variance, the ranks
 * rounded outwards. For a trend in percent give logs. NaN values are left out; NaN under two distinct times.
 *
 * @param times in any unit, equal times give no slope
 * @param values one a time
 */
export function theilSen(times: readonly number[], values: readonly number[], level = 0.95): TheilSen {
  const kept = values.flatMap((value, i) => (Number.isNaN(value) ? [] : [i]));
  const slopes: number[] = [];
  for (const i of kept) {
    for (const j of kept) {
      const span = (times[j] ?? 0) - (times[i] ?? 0);
      if (i < j && span !== 0) slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / span);
    }
  }
  const sorted = Float64Array.from(slopes).sort();
  const slope = quantile(sorted, 0.5);
  const levels = Float64Array.from(kept, (i) => (values[i] ?? 0) - slope * (times[i] ?? 0)).sort();
  const reach = criticalZ(level) * Math.sqrt(kendallVariance(kept.map((i) => values[i] ?? 0)));
  const rank = Math.max(1, Math.floor((sorted.length - reach) / 2));
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { slope, intercept: quantile(levels, 0.5), lower: at(rank - 1), upper: at(sorted.length - rank) };
}
