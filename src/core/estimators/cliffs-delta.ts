import { countBelow, countUpTo } from './count-below.ts';
import { criticalZ } from './distributions.ts';
import type { Interval } from './interval.ts';

/** How far A lies above B, with the interval of delta. */
export interface CliffsDelta extends Interval {
  /** P(A > B) − P(A < B), from −1 to 1; positive where A's values are greater. */
  readonly delta: number;
  /** P(A > B) with ties as half, the common-language effect size: (delta + 1)/2. */
  readonly superiority: number;
}

/**
 * Cliff's (1993) delta, 2U/(nm) − 1, with his consistent variance and the asymmetric interval of Feng & Cliff (2004).
 * Where the samples do not overlap the variance is 0 and the interval is delta alone.
 * NaN where a sample is empty, NaN ends where one has a single value.
 *
 * @param a ascending
 * @param b ascending
 */
export function cliffsDelta(a: Float64Array, b: Float64Array, level = 0.95): CliffsDelta {
  const n = a.length;
  const m = b.length;
  const overB = a.map((value) => (countBelow(b, value) - m + countUpTo(b, value)) / m);
  const underA = b.map((value) => (n - countUpTo(a, value) - countBelow(a, value)) / n);
  const delta = overB.reduce((sum, share) => sum + share, 0) / n;
  const ties = a.reduce((sum, value) => sum + countUpTo(b, value) - countBelow(b, value), 0);
  const spread = (shares: Float64Array) => shares.reduce((sum, share) => sum + (share - delta) ** 2, 0);
  const cells = n * m - ties - n * m * delta * delta;
  const raw = (m * m * spread(overB) + n * n * spread(underA) - cells) / (n * m * (n - 1) * (m - 1));
  const variance = Math.max(raw, (1 - delta * delta) / (n * m - 1));
  const z = criticalZ(level);
  const reach = z * Math.sqrt(variance * ((1 - delta * delta) ** 2 + z * z * variance));
  const width = 1 - delta * delta + z * z * variance;
  const known = n > 1 && m > 1;
  const end = (sign: number) => {
    if (!known) return Number.NaN;
    return width > 0 ? (delta - delta ** 3 + sign * reach) / width : delta;
  };
  return { delta, superiority: (delta + 1) / 2, lower: end(-1), upper: end(1) };
}
