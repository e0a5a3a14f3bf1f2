import type { Ratio } from '../../estimators/ratio-of-quantiles.ts';
import type { Clock } from '../../incident/clock.ts';
import { FEWEST_INCIDENTS } from '../comparison.ts';
import type { ShareOf } from '../share-of.ts';
import type { Sides } from '../sides.ts';
import type { ClocksCheck } from './check.ts';

/** More points apart than this, and two cohorts run on different clocks. */
const CLOCKS_APART = 0.1;

/** Whether, on this clock, the impact start is known for shares so far apart that the cohorts' times start differently. */
export const clocksDiffer = (clock: Pick<Clock, 'start'>, { a, b }: Sides<ShareOf>): boolean =>
  clock.start === 'impact' && Math.abs(a.share - b.share) > CLOCKS_APART;

/** Fine with both started at detection: then the clock is one. */
export function clocksCheck(
  clock: Clock,
  impactKnown: Sides<ShareOf>,
  ratios: { readonly ratio: Ratio; readonly fromDetection: Ratio },
): ClocksCheck {
  const tooFew = Math.min(impactKnown.a.n, impactKnown.b.n) < FEWEST_INCIDENTS;
  const differ = clocksDiffer(clock, impactKnown);
  return { id: 'clocks', state: tooFew ? 'unknown' : differ ? 'bites' : 'fine', impactKnown, ...ratios };
}
