import { type Random, randomBeta } from './random.ts';

/**
 * One bootstrap replicate of a type 7 quantile in O(1), exact in distribution, without resampling.
 *
 * A bootstrap sample of n picks the indices ⌊nU⌋ of n uniform U, so its k-th value is the one at ⌊nU₍ₖ₎⌋, and
 * U₍ₖ₎ is Beta(k, n + 1 − k) (David & Nagaraja, 2003); the next order statistic, for the interpolation, follows from
 * it: 1 − (1 − U₍ₖ₎)·V^(1/(n − k)) with V uniform.
 *
 * @param sorted ascending; NaN where empty
 * @param p from 0 to 1
 */
export function bootstrapQuantile(sorted: Float64Array, p: number, random: Random): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const position = (n - 1) * p;
  const k = Math.floor(position) + 1;
  const u = randomBeta(random, k, n + 1 - k);
  const at = (height: number) => sorted[Math.min(n - 1, Math.floor(n * height))] ?? Number.NaN;
  const low = at(u);
  const share = position - (k - 1);
  if (share === 0) return low;
  const high = at(1 - (1 - u) * (1 - random()) ** (1 / (n - k)));
  return low + share * (high - low);
}
