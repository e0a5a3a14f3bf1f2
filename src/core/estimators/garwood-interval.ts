import { gammaQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';

/**
 * Garwood's (1936) exact interval of a Poisson rate: events per unit of exposure.
 *
 * @param events a count; 0 gives a lower end of 0
 * @param exposure in any unit, for instance months; NaN ends unless positive
 */
export function garwoodInterval(events: number, exposure = 1, level = 0.95): Interval {
  if (!(exposure > 0)) return { lower: Number.NaN, upper: Number.NaN };
  const tail = (1 - level) / 2;
  return {
    lower: gammaQuantile(tail, events) / exposure,
    upper: gammaQuantile(1 - tail, events + 1) / exposure,
  };
}
