import { mean } from './mean.ts';

/**
 * The standard deviation of the natural logs (n − 1 below), a pure number: what the minimum detectable ratio needs.
 * Zeros and negative values have no log and are left out; NaN under two others.
 */
export function logSpread(values: Float64Array): number {
  const logs = values.filter((value) => value > 0).map(Math.log);
  const centre = mean(logs);
  const square = logs.reduce((sum, log) => sum + (log - centre) ** 2, 0);
  return logs.length > 1 ? Math.sqrt(square / (logs.length - 1)) : Number.NaN;
}
