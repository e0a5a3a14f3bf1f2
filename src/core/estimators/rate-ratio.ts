import { binomialTest, clopperPearsonInterval } from './binomial-test.ts';
import type { Ratio } from './ratio-of-quantiles.ts';

/**
 * The ratio of two Poisson rates, A over B, from the conditional binomial (Przyborowski & Wilenski, 1940): given the
 * total, A's count is binomial. Interval from Clopper–Pearson, p as in R's `poisson.test` (all outcomes no likelier),
 * so near the border p and interval may disagree. NaN where both counts are 0 or an exposure is not positive;
 * with B's count 0 the ratio and its upper end are Infinity.
 */
export function rateRatio(
  eventsA: number,
  exposureA: number,
  eventsB: number,
  exposureB: number,
  level = 0.95,
): Ratio {
  const total = eventsA + eventsB;
  if (!(total > 0 && exposureA > 0 && exposureB > 0)) {
    return { ratio: Number.NaN, lower: Number.NaN, upper: Number.NaN, p: Number.NaN };
  }
  const share = clopperPearsonInterval(eventsA, total, level);
  const scale = exposureB / exposureA;
  return {
    ratio: (eventsA / eventsB) * scale,
    lower: (share.lower / (1 - share.lower)) * scale,
    upper: (share.upper / (1 - share.upper)) * scale,
    p: binomialTest(eventsA, total, exposureA / (exposureA + exposureB)),
  };
}
