import { normalTwoSidedP } from '../estimators/distributions.ts';
import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import { riskRatio } from '../estimators/risk-ratio.ts';
import type { ShareOf } from './share-of.ts';

/** With fewer incidents than this in a cohort nothing is compared: every incident is a dot. */
export const FEWEST_INCIDENTS = 20;

/** A share from fewer events than this is drawn as a dot with its counts, not as a bar. */
export const FEWEST_EVENTS_FOR_A_BAR = 40;

/** With fewer expected events than this in either cohort the shares of a value are not compared. */
const FEWEST_EXPECTED = 5;

/** The ratio where there are too few to give one. */
export const NO_RATIO: Ratio = { ratio: Number.NaN, lower: Number.NaN, upper: Number.NaN, p: Number.NaN };

/** Whether two shares have enough behind them to be compared: incidents in each cohort, and expected events. */
export function enoughToCompare(a: ShareOf, b: ShareOf): boolean {
  const smaller = Math.min(a.n, b.n);
  const pooled = (a.events + b.events) / (a.n + b.n);
  return smaller >= FEWEST_INCIDENTS && smaller * pooled >= FEWEST_EXPECTED;
}

/** The z of the difference of two shares under a pooled share: the adjusted residual of cohort A's cell. */
export function pooledZ(a: ShareOf, b: ShareOf): number {
  const pooled = (a.events + b.events) / (a.n + b.n);
  return (a.share - b.share) / Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
}

/**
 * The ratio of two shares, or `NO_RATIO` when there are too few. A share of none on one side has a ratio (0 or ∞)
 * and no interval; its p is then that of the pooled score test.
 */
export function ratioOfShares(a: ShareOf, b: ShareOf): Ratio {
  if (!enoughToCompare(a, b)) return NO_RATIO;
  const ratio = riskRatio(a.events, a.n, b.events, b.n);
  return Number.isNaN(ratio.p) ? { ...ratio, p: normalTwoSidedP(pooledZ(a, b)) } : ratio;
}
