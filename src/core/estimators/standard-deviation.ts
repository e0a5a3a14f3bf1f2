import { mean } from './mean.ts';

/** The standard deviation (n − 1 below) in the values' unit; NaN under two values. */
export function standardDeviation(values: Float64Array): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : Number.NaN;
}
