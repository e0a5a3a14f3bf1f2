import { bootstrapQuantile } from './bootstrap-quantile.ts';
import { countBelow, countUpTo } from './count-below.ts';
import { criticalZ, normalTwoSidedP } from './distributions.ts';
import type { Interval } from './interval.ts';
import { quantile } from './quantile.ts';
import { seededRandom } from './random.ts';

/** A positive estimate with its interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** A ratio, A over B, with its interval and the two-sided p against a ratio of 1. */
export interface Ratio extends Interval {
  readonly ratio: number;
  readonly p: number;
}

/**
 * The ratio of two independent positive estimates, A over B, from each one's own interval: MOVER, the method of
 * variance estimates recovery (Donner & Zou, 2012; Zou & Donner, 2008), on logs. p is from the normal z that the arm
 * towards 1 implies, so it is under 1 − level exactly when the interval leaves out 1.
 *
 * NaN where a value is missing or 0; a bound that was not reached gives only the end that needs it, and p, as NaN.
 * A bound of 0 leaves that end open: 0 or Infinity.
 */
export function ratioByRecovery(a: Estimate, b: Estimate, level = 0.95): Ratio {
  const ratio = a.value / b.value;
  if (!(ratio > 0 && ratio < Number.POSITIVE_INFINITY)) {
    return { ratio, lower: Number.NaN, upper: Number.NaN, p: Number.NaN };
  }
  const down = Math.hypot(Math.log(a.value / a.lower), Math.log(b.upper / b.value));
  const up = Math.hypot(Math.log(a.upper / a.value), Math.log(b.value / b.lower));
  const log = Math.log(ratio);
  const arm = log > 0 ? down : up;
  return {
    ratio,
    lower: ratio * Math.exp(-down),
    upper: ratio * Math.exp(up),
    p: normalTwoSidedP((log / arm) * criticalZ(level)),
  };
}

/** How a bootstrap runs. The same seed gives the same answer. */
export interface BootstrapOptions {
  readonly seed?: number;
  /** At least 2,000; the default. */
  readonly replicates?: number;
  readonly level?: number;
}

/**
 * The ratio of the p-th quantiles (type 7) of two complete samples, A over B, with a seeded percentile bootstrap
 * (Efron, 1979) stratified by group; O(replicates) at any n. p is twice the smaller share of replicates on either
 * side of 1, at least 2/(replicates + 1). Replicates of 0/0 are left out; NaN where a sample is empty.
 *
 * @param a ascending
 * @param b ascending
 * @param p from 0 to 1; 0.5 is the ratio of medians
 */
export function bootstrapRatio(
  a: Float64Array,
  b: Float64Array,
  p: number,
  options: BootstrapOptions = {},
): Ratio {
  const { seed = 1, replicates = 2000, level = 0.95 } = options;
  const random = seededRandom(seed);
  const ratio = quantile(a, p) / quantile(b, p);
  const draws = Float64Array.from({ length: replicates }, () => {
    const above = bootstrapQuantile(a, p, random);
    return above / bootstrapQuantile(b, p, random);
  })
    .filter((draw) => !Number.isNaN(draw))
    .sort();
  const tail = (1 - level) / 2;
  const side = Math.min(countUpTo(draws, 1), draws.length - countBelow(draws, 1));
  return {
    ratio,
    lower: quantile(draws, tail),
    upper: quantile(draws, 1 - tail),
    p: Number.isNaN(ratio) ? Number.NaN : Math.min(1, (2 * (side + 1)) / (draws.length + 1)),
  };
}
