import { type KaplanMeierCurve, survivalQuantile } from '../estimators/kaplan-meier.ts';
import { type Estimate, type Ratio, ratioByRecovery } from '../estimators/ratio-of-quantiles.ts';
import type { Side } from '../incident/cohort.ts';
import type { CensoredSample, Tally } from '../plan/aggregate.ts';
import { FEWEST_INCIDENTS, NO_RATIO } from './comparison.ts';
import type { Sides } from './sides.ts';

/** The sample of a group that is not there. */
export const NO_SAMPLE: CensoredSample = { observed: new Float64Array(), open: new Float64Array() };

/** The tally of a group that is not there. */
export const NO_TALLY: Tally = { observed: 0, open: 0, missing: 0, negative: 0, zero: 0, droppedZero: 0 };

/** A time with its 95 % interval in minutes, NaN where not reached, and the incidents behind it, open ones included. */
export interface TimedEstimate extends Estimate {
  readonly n: number;
}

/** Half of the minute to which incident reports round their times. */
const HALF_A_MINUTE = 0.5;

/**
 * The quantile of a Kaplan–Meier curve, as plain data. Where all times are whole minutes they were rounded, and many
 * are tied, or all are the same: the interval is then never narrower than the rounding, half a minute to either side.
 */
export function timedQuantile(curve: KaplanMeierCurve, p: number): TimedEstimate {
  const { value, ...band } = survivalQuantile(curve, p);
  const { n, sample } = curve;
  const isOneTime = curve.time.length === 1 && sample.open.length === 0;
  const { lower, upper } = isOneTime ? { lower: value, upper: value } : band;
  if (!(value > 0) || !sample.observed.every(Number.isInteger)) return { value, lower, upper, n };
  return {
    value,
    lower: Math.min(lower, value - HALF_A_MINUTE),
    upper: Math.max(upper, value + HALF_A_MINUTE),
    n,
  };
}

/** The ratio of two times, or none where a cohort has too few incidents. */
export function ratioOfTimes(a: TimedEstimate, b: TimedEstimate): Ratio {
  return Math.min(a.n, b.n) < FEWEST_INCIDENTS ? NO_RATIO : ratioByRecovery(a, b);
}

/** The values of the group of a cohort and the rest of the key, if any incident is in it. */
export function groupIn<V>(
  answer: readonly { readonly key: readonly string[]; readonly values: V }[],
  side: Side,
  ...rest: readonly string[]
): V | undefined {
  return answer.find(({ key }) => key[0] === side && rest.every((value, i) => key[i + 1] === value))?.values;
}

/** Incidents of a tally. */
export const tallied = (tally: Tally): number =>
  tally.observed + tally.open + tally.missing + tally.negative + tally.droppedZero;

/** Incidents that a timed chart could use, and all in view. */
export const usageOf = (tallies: Sides<Tally>): { used: number; inView: number } => ({
  used: tallies.a.observed + tallies.a.open + tallies.b.observed + tallies.b.open,
  inView: tallied(tallies.a) + tallied(tallies.b),
});
