/** What two values make: rising in `a`, falling in `b`; and a value between two of these. */
export interface Pairing {
  readonly of: (a: number, b: number) => number;
  readonly between: (low: number, high: number) => number;
}

interface Split {
  /** Pairs at the cut or under it. */
  readonly count: number;
  /** The greatest pair at the cut or under it. */
  readonly below: number;
  /** The least pair over the cut. */
  readonly above: number;
}

/** Once so few pairs are left between the bounds, for each value, they are made and sorted. */
const FEW_A_VALUE = 2;

/**
 * The pair of the given rank (1 the least) among all n·m, without making them: halves the range of values, counts the
 * pairs under the middle along the border of the sorted matrix (Johnson & Mizoguchi, 1978), and keeps to values that
 * some pair has, so the answer is exact. O((n + m) log(n·m)).
 *
 * @param a ascending, not empty
 * @param b ascending, not empty
 */
export function pairAtRank(a: Float64Array, b: Float64Array, pairing: Pairing, rank: number): number {
  let low = pairing.of(a[0] ?? Number.NaN, b[b.length - 1] ?? Number.NaN);
  let high = pairing.of(a[a.length - 1] ?? Number.NaN, b[0] ?? Number.NaN);
  let before = 0;
  let upTo = a.length * b.length;
  while (low < high) {
    if (upTo - before <= FEW_A_VALUE * (a.length + b.length)) {
      return pairsWithin(a, b, pairing, low, high)[rank - before - 1] ?? Number.NaN;
    }
    const middle = pairing.between(low, high);
    const split = splitPairs(a, b, pairing, middle >= low && middle < high ? middle : low);
    if (rank <= split.count) {
      high = split.below;
      upTo = split.count;
    } else {
      low = split.above;
      before = split.count;
    }
  }
  return low;
}

/** The pair one rank on from `value`, which is the pair at `rank`. */
export function pairAfter(
  a: Float64Array,
  b: Float64Array,
  pairing: Pairing,
  rank: number,
  value: number,
): number {
  const { count, above } = splitPairs(a, b, pairing, value);
  return count > rank ? value : above;
}

function splitPairs(a: Float64Array, b: Float64Array, pairing: Pairing, cut: number): Split {
  let count = 0;
  let below = Number.NEGATIVE_INFINITY;
  let above = Number.POSITIVE_INFINITY;
  let first = 0;
  for (let i = 0; i < a.length; i++) {
    const value = a[i] ?? Number.NaN;
    while (first < b.length && pairing.of(value, b[first] ?? Number.NaN) > cut) first++;
    if (first < b.length) below = Math.max(below, pairing.of(value, b[first] ?? Number.NaN));
    if (first > 0) above = Math.min(above, pairing.of(value, b[first - 1] ?? Number.NaN));
    count += b.length - first;
  }
  return { count, below, above };
}

/** The pairs from `low` to `high`, both included, ascending. */
function pairsWithin(
  a: Float64Array,
  b: Float64Array,
  pairing: Pairing,
  low: number,
  high: number,
): Float64Array {
  const found: number[] = [];
  let first = 0;
  for (let i = 0; i < a.length; i++) {
    const value = a[i] ?? Number.NaN;
    while (first < b.length && pairing.of(value, b[first] ?? Number.NaN) > high) first++;
    for (let j = first; j < b.length; j++) {
      const pair = pairing.of(value, b[j] ?? Number.NaN);
      if (pair < low) break;
      found.push(pair);
    }
  }
  return Float64Array.from(found).sort();
}
