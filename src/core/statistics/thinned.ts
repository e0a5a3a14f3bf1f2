/** More points than a curve of 700 px can show. */
const MOST_POINTS = 200;

/**
 * Positions of at most 200 of these times, spaced evenly on a log scale, the first and the last among them: what a
 * drawn curve needs.
 *
 * @param times ascending, distinct, not negative
 */
export function thinned(times: Float64Array): number[] {
  const last = times.length - 1;
  if (last < MOST_POINTS) return Array.from(times, (_, i) => i);
  const start = times.findIndex((time) => time > 0);
  const from = Math.log(times[start] ?? 1);
  const step = (Math.log(times[last] ?? 1) - from) / (MOST_POINTS - 2);
  const kept = new Set([0, last]);
  let position = start;
  for (let i = 0; i < MOST_POINTS - 2; i++) {
    const goal = Math.exp(from + i * step) * (1 + 1e-12);
    while (position < last && (times[position + 1] ?? Number.POSITIVE_INFINITY) <= goal) position++;
    kept.add(position);
  }
  return [...kept].sort((x, y) => x - y);
}
