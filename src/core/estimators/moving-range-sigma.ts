/** Mean range of two normal draws, in sigmas: 1.128. */
const RANGE_OF_TWO = 2 / Math.sqrt(Math.PI);

/**
 * The sigma of a series from its mean moving range over 1.128 (Shewhart), which a slow change of level hardly touches.
 * NaN values are left out; NaN under two others.
 */
export function movingRangeSigma(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  const ranges = known.slice(1).map((value, i) => Math.abs(value - (known[i] ?? Number.NaN)));
  return ranges.reduce((sum, range) => sum + range, 0) / ranges.length / RANGE_OF_TWO;
}
