import { dispersion, OVERDISPERSED, total } from './dispersion.ts';
import { criticalT } from './distributions.ts';
import { garwoodInterval } from './garwood-interval.ts';
import type { Interval } from './interval.ts';

/** Events per unit of exposure. */
export interface Rate extends Interval {
  readonly rate: number;
  /** Variance over mean; NaN under two periods. */
  readonly dispersion: number;
  readonly method: 'exact' | 'quasi-poisson';
}

/**
 * The rate of events over several periods: Garwood's exact interval, or where dispersion passes 1.5 the quasi-Poisson
 * one, rate·exp(± t√(φ/Σx)) with k − 1 degrees of freedom (McCullagh & Nelder, 1989; R's `glm(…, quasipoisson)`).
 */
export function rateInterval(counts: readonly number[], exposures: readonly number[], level = 0.95): Rate {
  const events = total(counts);
  const exposure = total(exposures);
  const rate = events / exposure;
  const spread = dispersion(counts, exposures);
  if (!(spread > OVERDISPERSED)) {
    return { rate, ...garwoodInterval(events, exposure, level), dispersion: spread, method: 'exact' };
  }
  const reach = Math.exp(criticalT(level, counts.length - 1) * Math.sqrt(spread / events));
  return { rate, lower: rate / reach, upper: rate * reach, dispersion: spread, method: 'quasi-poisson' };
}
