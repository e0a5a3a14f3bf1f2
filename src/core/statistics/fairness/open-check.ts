import { kaplanMeier } from '../../estimators/kaplan-meier.ts';
import { quantile } from '../../estimators/quantile.ts';
import type { NamedDuration } from '../../incident/clock.ts';
import { SIDES } from '../../incident/cohort.ts';
import type { CensoredSample } from '../../plan/aggregate.ts';
import { FEWEST_INCIDENTS } from '../comparison.ts';
import { shareOf } from '../share-of.ts';
import { onSides, type Sides } from '../sides.ts';
import { timedQuantile } from '../timed.ts';
import type { OpenCheck } from './check.ts';

/** A closed-only median lower by more than this part of the true one misleads. */
const TOO_LOW = 0.05;

/** Bites where open incidents make a closed-only median over 5 % too low, or keep the true one from being reached. */
export function openCheck(duration: NamedDuration, samples: Sides<CensoredSample>): OpenCheck {
  const open = onSides((side) => {
    const { observed, open: running } = samples[side];
    return shareOf(running.length, observed.length + running.length);
  });
  const median = onSides((side) => timedQuantile(kaplanMeier(samples[side]), 0.5));
  const closedMedian = onSides((side) => quantile(samples[side].observed, 0.5));
  const bites = SIDES.some((side) => {
    if (open[side].events === 0) return false;
    const { value } = median[side];
    return Number.isNaN(value) || closedMedian[side] < value * (1 - TOO_LOW);
  });
  const tooFew = Math.min(open.a.n, open.b.n) < FEWEST_INCIDENTS;
  return {
    id: 'open',
    state: tooFew ? 'unknown' : bites ? 'bites' : 'fine',
    duration,
    open,
    median,
    closedMedian,
  };
}
