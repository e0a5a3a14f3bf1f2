import { kaplanMeier, type SurvivalPoint, survivalAt } from '../estimators/kaplan-meier.ts';
import { mean } from '../estimators/mean.ts';
import { quantile } from '../estimators/quantile.ts';
import { type RestrictedMean, restrictedMean } from '../estimators/restricted-mean.ts';
import { standardDeviation } from '../estimators/standard-deviation.ts';
import type { CensoredSample, Tally } from '../plan/aggregate.ts';
import { type TimedEstimate, timedQuantile } from './timed.ts';

/** Minutes at which survival is read unless asked otherwise: 5 minutes to 30 days. */
export const SURVIVAL_TIMES: readonly number[] = [
  5, 10, 15, 30, 60, 120, 240, 480, 720, 1_440, 2_880, 4_320, 10_080, 43_200,
];

/** "Mean minutes within the first 24 h". */
export const RESTRICTED_TO = 1_440;

/** One duration in one cohort, in minutes; NaN where there is none. */
export interface DurationSummary {
  readonly tally: Tally;
  /** Ended after exactly no time, kept or left out. */
  readonly zeros: number;
  /** Type 7, of those that ended. */
  readonly quantiles: Readonly<Record<'min' | 'p25' | 'median' | 'p75' | 'p90' | 'p95' | 'max', number>>;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Kaplan–Meier, open incidents counted; `n` counts both. */
  readonly median: TimedEstimate;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** Up to `RESTRICTED_TO`. */
  readonly restrictedMean: RestrictedMean;
  readonly survival: readonly (SurvivalPoint & { readonly minutes: number })[];
}

/** @param at minutes, in any order */
export function durationSummary(
  sample: CensoredSample,
  tally: Tally,
  zeros: number,
  at: readonly number[],
): DurationSummary {
  const { observed } = sample;
  const curve = kaplanMeier(sample);
  const of = (p: number) => quantile(observed, p);
  return {
    tally,
    zeros,
    quantiles: {
      min: of(0),
      p25: of(0.25),
      median: of(0.5),
      p75: of(0.75),
      p90: of(0.9),
      p95: of(0.95),
      max: of(1),
    },
    mean: mean(observed),
    standardDeviation: standardDeviation(observed),
    median: timedQuantile(curve, 0.5),
    lowerQuartile: timedQuantile(curve, 0.25).value,
    upperQuartile: timedQuantile(curve, 0.75).value,
    restrictedMean: restrictedMean(curve, RESTRICTED_TO),
    survival: at.map((minutes) => ({ minutes, ...survivalAt(curve, minutes) })),
  };
}
