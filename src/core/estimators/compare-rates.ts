import { OVERDISPERSED, pearsonOfRate, total } from './dispersion.ts';
import { criticalT, studentTwoSidedP } from './distributions.ts';
import { rateRatio } from './rate-ratio.ts';
import type { Ratio } from './ratio-of-quantiles.ts';

/** A ratio of rates over several periods. */
export interface RateComparison extends Ratio {
  /** Pooled variance over mean within the two groups; NaN with no event or fewer than three periods. */
  readonly dispersion: number;
  readonly method: 'exact' | 'quasi-poisson';
}

/** Events and the length of each period, in one unit. */
export interface Counts {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
}

/**
 * The ratio of two rates, A over B: the exact conditional test, or where the pooled dispersion φ passes 1.5 the
 * quasi-Poisson one, log ratio ± t√(φ(1/ΣA + 1/ΣB)) with kA + kB − 2 degrees of freedom (R's `glm(…, quasipoisson)`).
 * With no event on one side quasi-Poisson has no interval and the exact one stands.
 */
export function compareRates(a: Counts, b: Counts, level = 0.95): RateComparison {
  const eventsA = total(a.counts);
  const eventsB = total(b.counts);
  const exact = rateRatio(eventsA, total(a.exposures), eventsB, total(b.exposures), level);
  const df = a.counts.length + b.counts.length - 2;
  const within = (side: Counts) => (total(side.counts) > 0 ? pearsonOfRate(side.counts, side.exposures) : 0);
  const spread = df > 0 && eventsA + eventsB > 0 ? (within(a) + within(b)) / df : Number.NaN;
  if (!(spread > OVERDISPERSED && eventsA > 0 && eventsB > 0)) {
    return { ...exact, dispersion: spread, method: 'exact' };
  }
  const error = Math.sqrt(spread * (1 / eventsA + 1 / eventsB));
  const reach = Math.exp(criticalT(level, df) * error);
  return {
    ratio: exact.ratio,
    lower: exact.ratio / reach,
    upper: exact.ratio * reach,
    p: studentTwoSidedP(Math.log(exact.ratio) / error, df),
    dispersion: spread,
    method: 'quasi-poisson',
  };
}
