import { criticalZ } from './distributions.ts';
import type { Interval } from './interval.ts';
import { mean } from './mean.ts';

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
  const overB = dominance(a, b);
  const underA = dominance(b, a).map((share) => -share);
  const delta = mean(overB);
  const spread = (shares: Float64Array) => shares.reduce((sum, share) => sum + (share - delta) ** 2, 0);
  const cells = n * m - tiedPairs(a, b) - n * m * delta * delta;
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

/** Of each value its share of the others that it exceeds less the share that exceed it, in one merge. */
function dominance(values: Float64Array, others: Float64Array): Float64Array {
  let below = 0;
  let upTo = 0;
  return values.map((value) => {
    while (below < others.length && (others[below] ?? 0) < value) below++;
    while (upTo < others.length && (others[upTo] ?? 0) <= value) upTo++;
    return (below - (others.length - upTo)) / others.length;
  });
}

function tiedPairs(a: Float64Array, b: Float64Array): number {
  let below = 0;
  let upTo = 0;
  let ties = 0;
  for (const value of a) {
    while (below < b.length && (b[below] ?? 0) < value) below++;
    while (upTo < b.length && (b[upTo] ?? 0) <= value) upTo++;
    ties += upTo - below;
  }
  return ties;
}
