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

/**
 * The pair of the given rank (1 the least) among all n·m, without making them: halves the range of values, counts the
 * pairs under the middle along the border of the sorted matrix, and keeps to values that some pair has, so the answer
 * is exact. O((n + m) log range).
 */
export function pairAtRank(a: Float64Array, b: Float64Array, pairing: Pairing, rank: number): number {
  let low = pairing.of(a[0] ?? Number.NaN, b[b.length - 1] ?? Number.NaN);
  let high = pairing.of(a[a.length - 1] ?? Number.NaN, b[0] ?? Number.NaN);
  while (low < high) {
    const middle = pairing.between(low, high);
    const cut = middle >= low && middle < high ? middle : low;
    const split = splitPairs(a, b, pairing, cut);
    if (rank <= split.count) high = split.below;
    else low = split.above;
  }
  return low;
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
