import { bandOfChange } from './change-band.ts';
import { criticalT } from './distributions.ts';
import { garwoodInterval } from './garwood-interval.ts';
import type { Interval } from './interval.ts';
import { pelt, type SegmentCost } from './pelt.ts';

/** Where a level changes, as indices into the series. */
export interface ChangePoint {
  /** The first period of the new level. */
  readonly index: number;
  /** The band on `index`, both ends included. */
  readonly first: number;
  readonly last: number;
}

/** Periods [from, to) at one level, in the series' unit. */
export interface Segment extends Interval {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** One segment more than there are changes. */
export interface ChangePoints {
  readonly changes: readonly ChangePoint[];
  readonly segments: readonly Segment[];
}

/** The search; the same seed gives the same band. */
export interface ChangePointOptions {
  /** Shortest segment; 5. */
  readonly least?: number;
  readonly level?: number;
  readonly seed?: number;
  readonly replicates?: number;
  /** Variance over mean of the counts; the Poisson cost is divided by it. 1, and never under 1. */
  readonly dispersion?: number;
}

/** Under this share of the whole variance a segment's is not believed: equal values are rounding. */
const LEAST_VARIANCE = 1e-4;

/**
 * Changes of a Poisson rate: PELT with the Poisson cost and R's BIC penalty, 2·ln k. The band on each date holds the
 * middle `level` of the best dates when the periods of the two neighbouring segments are resampled in place.
 * Levels are rates with Garwood's interval, widened by √dispersion.
 *
 * @param counts events a period, in time order
 * @param exposures length of each period, in any one unit
 */
export function poissonChangePoints(
  counts: readonly number[],
  exposures: readonly number[],
  options: ChangePointOptions = {},
): ChangePoints {
  const { level = 0.95 } = options;
  const spread = Math.max(1, options.dispersion ?? 1);
  const costOf = (order: readonly number[]): SegmentCost => {
    const events = runningSum(order, (i) => counts[i] ?? 0);
    const lengths = runningSum(order, (i) => exposures[i] ?? 0);
    return (from, to) => {
      const seen = between(events, from, to);
      return seen > 0 ? (-2 * seen * Math.log(seen / between(lengths, from, to))) / spread : 0;
    };
  };
  const events = runningSum(counts, (count) => count);
  const lengths = runningSum(exposures, (exposure) => exposure);
  const segment = (from: number, to: number): Segment => {
    const length = between(lengths, from, to);
    const interval = garwoodInterval(between(events, from, to) / spread, length, level);
    const rate = between(events, from, to) / length;
    return { from, to, level: rate, lower: interval.lower * spread, upper: interval.upper * spread };
  };
  return search(counts.length, costOf, 2, segment, options);
}

/**
 * Changes of the level or spread of positive values such as monthly medians: PELT on logs with the normal cost, mean
 * and variance free, and R's BIC penalty, 3·ln k. Band as for counts. Levels are geometric means with Student's interval.
 *
 * @param values positive, in time order, without gaps
 */
export function logNormalChangePoints(
  values: readonly number[],
  options: ChangePointOptions = {},
): ChangePoints {
  const { level = 0.95 } = options;
  const logs = values.map(Math.log);
  const centre = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const moments = (order: readonly number[]) => {
    const first = runningSum(order, (i) => (logs[i] ?? 0) - centre);
    const second = runningSum(order, (i) => ((logs[i] ?? 0) - centre) ** 2);
    return (from: number, to: number) => {
      const mean = between(first, from, to) / (to - from);
      return { mean, variance: Math.max(0, between(second, from, to) / (to - from) - mean * mean) };
    };
  };
  const inOrder = moments(logs.map((_, i) => i));
  const floor = LEAST_VARIANCE * inOrder(0, logs.length).variance;
  const costOf = (order: readonly number[]): SegmentCost => {
    const of = moments(order);
    return (from, to) => (to - from) * Math.log(Math.max(floor, of(from, to).variance) || 1);
  };
  const segment = (from: number, to: number): Segment => {
    const { mean, variance } = inOrder(from, to);
    const size = to - from;
    const reach = criticalT(level, size - 1) * Math.sqrt(variance / (size - 1));
    const at = centre + mean;
    return { from, to, level: Math.exp(at), lower: Math.exp(at - reach), upper: Math.exp(at + reach) };
  };
  return search(logs.length, costOf, 3, segment, options);
}

function search(
  n: number,
  costOf: (order: readonly number[]) => SegmentCost,
  parameters: number,
  segment: (from: number, to: number) => Segment,
  options: ChangePointOptions,
): ChangePoints {
  const { least = 5 } = options;
  const inOrder = Array.from({ length: n }, (_, i) => i);
  const starts = pelt(n, costOf(inOrder), parameters * Math.log(n), least);
  const edges = [0, ...starts, n];
  const changes = starts.map((index, k) => ({
    index,
    ...bandOfChange(edges[k] ?? 0, index, edges[k + 2] ?? n, costOf, { ...options, least }),
  }));
  return { changes, segments: n > 0 ? edges.slice(1).map((to, k) => segment(edges[k] ?? 0, to)) : [] };
}

function runningSum(items: readonly number[], of: (item: number) => number): Float64Array {
  const sums = new Float64Array(items.length + 1);
  items.forEach((item, i) => {
    sums[i + 1] = (sums[i] ?? 0) + of(item);
  });
  return sums;
}

function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
