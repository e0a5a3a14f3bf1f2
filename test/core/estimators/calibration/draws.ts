import type { Interval } from '../../../../src/core/estimators/interval.ts';
import { type Random, randomGamma, randomNormal } from '../../../../src/core/estimators/random.ts';
import type { CensoredSample } from '../../../../src/core/plan/aggregate.ts';

export const hit = (is: boolean): number => (is ? 1 : 0);
export const holds = (interval: Interval, value: number): number =>
  hit(interval.lower <= value && value <= interval.upper);
export const many = <T>(n: number, make: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => make(i));
export const poisson = (random: Random, mean: number): number => {
  let count = 0;
  for (let product = 1 - random(); product > Math.exp(-mean); product *= 1 - random()) count++;
  return count;
};
/** Negative binomial counts: Poisson with a gamma rate, variance over mean = 1 + mean/size. */
export const wildCount = (random: Random, mean: number, size: number): number =>
  poisson(random, (mean * randomGamma(random, size)) / size);

export function lognormal(random: Random, n: number, median: number, spread = 1.2, step = 0): Float64Array {
  return Float64Array.from({ length: n }, () => {
    const value = median * Math.exp(spread * randomNormal(random));
    return step > 0 ? Math.max(step, Math.round(value / step) * step) : value;
  }).sort();
}

/** Log-normal durations rounded to `step`, censored at an exponential time of the given mean. */
export function openOnes(
  random: Random,
  n: number,
  median: number,
  censorMean: number,
  step = 0,
): CensoredSample {
  const observed: number[] = [];
  const open: number[] = [];
  for (const value of lognormal(random, n, median, 1.2, step)) {
    const limit = -censorMean * Math.log(1 - random());
    if (value <= limit) observed.push(value);
    else open.push(limit);
  }
  return { observed: Float64Array.from(observed).sort(), open: Float64Array.from(open).sort() };
}
