import type { SegmentCost } from './pelt.ts';
import { quantile } from './quantile.ts';
import { randomIndex, seededRandom } from './random.ts';

interface BandOptions {
  readonly least: number;
  readonly level?: number;
  readonly seed?: number;
  readonly replicates?: number;
}

/**
 * The bootstrap band on the date of one change between [from, change) and [change, to): the periods of each side are
 * resampled within it, the best split of the whole is searched again, and the middle `level` of those dates kept.
 *
 * @param costOf the cost of segments when the periods come in the given order of indices
 * @returns indices, both included; always with `change` in it
 */
export function bandOfChange(
  from: number,
  change: number,
  to: number,
  costOf: (order: readonly number[]) => SegmentCost,
  { least, level = 0.95, seed = 1, replicates = 500 }: BandOptions,
): { first: number; last: number } {
  const random = seededRandom(seed);
  const dates = Float64Array.from({ length: replicates }, () => {
    const order = Array.from({ length: to - from }, (_, k) =>
      from + k < change
        ? from + randomIndex(random, change - from)
        : change + randomIndex(random, to - change),
    );
    return from + bestSplit(order.length, costOf(order), least);
  }).sort();
  const tail = (1 - level) / 2;
  return {
    first: Math.min(change, Math.floor(quantile(dates, tail))),
    last: Math.max(change, Math.ceil(quantile(dates, 1 - tail))),
  };
}

function bestSplit(n: number, cost: SegmentCost, least: number): number {
  let best = least;
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = least; at <= n - least; at++) {
    const sum = cost(0, at) + cost(at, n);
    if (sum < lowest) {
      lowest = sum;
      best = at;
    }
  }
  return best;
}
