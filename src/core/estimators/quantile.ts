/**
 * The p-th sample quantile by linear interpolation between order statistics.
 * Hyndman & Fan (1996) definition 7, R's default: position h = (n − 1)p. Same unit as the values.
 *
 * @param sorted ascending, no NaN
 * @param p from 0 to 1
 * @returns NaN on an empty sample or a p outside [0, 1]
 */
export function quantile(sorted: Float64Array, p: number): number {
  const last = sorted.length - 1;
  if (last < 0 || !(p >= 0 && p <= 1)) return Number.NaN;
  const position = last * p;
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, last)] ?? Number.NaN;
  const share = position - below;
  return share === 0 || low === high ? low : low + share * (high - low);
}

/** `quantile` at each of `ps`, in their order. */
export function quantiles(sorted: Float64Array, ps: readonly number[]): Float64Array {
  return Float64Array.from(ps, (p) => quantile(sorted, p));
}
