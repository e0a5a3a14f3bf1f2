/** The cost of one segment [from, to): −2 log likelihood at its best parameters. */
export type SegmentCost = (from: number, to: number) => number;

/**
 * The segmentation of [0, n) with the least total cost plus `penalty` a change, by the pruned exact linear time method
 * (Killick, Fearnhead & Eckley, 2012). A start is pruned only once a segment of the least length fits behind the time
 * that ruled it out, so the answer equals optimal partitioning.
 *
 * @param least the shortest segment, at least 1
 * @returns the first index of each segment but the first, ascending; empty where no two segments fit
 */
export function pelt(n: number, cost: SegmentCost, penalty: number, least: number): number[] {
  const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(n + 1);
  const ruledOutAt = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  best[0] = -penalty;
  let starts: number[] = [];
  for (let to = least; to <= n; to++) {
    const newest = to - least;
    if (newest === 0 || newest >= least) starts.push(newest);
    starts = starts.filter((start) => to < (ruledOutAt[start] ?? 0) + least);
    const sums = starts.map((start) => (best[start] ?? 0) + cost(start, to));
    const lowest = Math.min(...sums);
    best[to] = lowest + penalty;
    from[to] = starts[sums.indexOf(lowest)] ?? 0;
    starts.forEach((start, k) => {
      if ((sums[k] ?? 0) > lowest + penalty) ruledOutAt[start] = Math.min(ruledOutAt[start] ?? 0, to);
    });
  }
  const changes: number[] = [];
  for (let at = from[n] ?? 0; at > 0; at = from[at] ?? 0) changes.unshift(at);
  return changes;
}
