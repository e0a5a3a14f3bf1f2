import { cliffsDelta } from '../estimators/cliffs-delta.ts';
import { hazardRatio } from '../estimators/hazard-ratio.ts';
import { hodgesLehmannRatio, hodgesLehmannShift } from '../estimators/hodges-lehmann.ts';
import { logRank } from '../estimators/log-rank.ts';
import { mannWhitneyU } from '../estimators/mann-whitney-u.ts';
import { petoPeto } from '../estimators/peto-peto.ts';
import { bootstrapRatio, type Ratio } from '../estimators/ratio-of-quantiles.ts';
import { durationOf, type NamedDuration } from '../incident/clock.ts';
import type { CensoredSample } from '../plan/aggregate.ts';
import type { Plan } from '../plan/plan.ts';
import { FEWEST_INCIDENTS } from './comparison.ts';
import { type DurationSummary, durationSummary, SURVIVAL_TIMES } from './duration-summary.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { groupIn, NO_SAMPLE, NO_TALLY, ratioOfTimes, usageOf } from './timed.ts';

export interface DurationComparisonParams {
  readonly of: NamedDuration;
  /** Times in minutes at which the survival curves are read; `SURVIVAL_TIMES` when not given. */
  readonly at?: readonly number[];
  /** Of the bootstrap; 1 when not given. */
  readonly seed?: number;
}

/** Every test of one duration between the cohorts, A against B. NaN where it cannot be computed. */
export interface DurationTests {
  readonly logRank: ReturnType<typeof logRank>;
  readonly petoPeto: ReturnType<typeof petoPeto>;
  /** The rate of ending, A over B: over 1, A's end sooner. Ties by Efron, and the ratio alone by Breslow. */
  readonly hazardRatio: Ratio & { readonly breslow: number };
  readonly mannWhitney: ReturnType<typeof mannWhitneyU>;
  readonly cliffsDelta: ReturnType<typeof cliffsDelta>;
  /** In minutes. */
  readonly shift: ReturnType<typeof hodgesLehmannShift>;
  /** Over the durations over zero: zero has no log. */
  readonly typicalRatio: ReturnType<typeof hodgesLehmannRatio>;
  /** Of those that ended, with a bootstrap interval. */
  readonly medianRatio: Ratio;
  readonly meanRatio: number;
  /** With open incidents counted: the ratio that the app shows. */
  readonly kaplanMeierRatio: Ratio;
}

export interface DurationComparison extends Usage, Sides<DurationSummary> {
  readonly of: NamedDuration;
  readonly tests: DurationTests;
  /** Under 20 incidents in a cohort: the app compares nothing, and the tests are not to be relied on. */
  readonly tooFew: boolean;
}

const positive = ({ observed }: CensoredSample): Float64Array => observed.filter((value) => value > 0);

function testsOf(
  samples: Sides<CensoredSample>,
  { a, b }: Sides<DurationSummary>,
  seed: number,
): DurationTests {
  const ended = onSides((side) => samples[side].observed);
  return {
    logRank: logRank(samples.a, samples.b),
    petoPeto: petoPeto(samples.a, samples.b),
    hazardRatio: {
      ...hazardRatio(samples.a, samples.b),
      breslow: hazardRatio(samples.a, samples.b, 'breslow').ratio,
    },
    mannWhitney: mannWhitneyU(ended.a, ended.b),
    cliffsDelta: cliffsDelta(ended.a, ended.b),
    shift: hodgesLehmannShift(ended.a, ended.b),
    typicalRatio: hodgesLehmannRatio(positive(samples.a), positive(samples.b)),
    medianRatio: bootstrapRatio(ended.a, ended.b, 0.5, { seed }),
    meanRatio: a.mean / b.mean,
    kaplanMeierRatio: ratioOfTimes(a.median, b.median),
  };
}

/** One duration in both cohorts, with every test of whether they differ. */
export const durationComparison = defineStatistic({
  title: 'A duration in both cohorts',
  definition: {
    formula: 'The distribution of the duration in each cohort, and tests that both are the same.',
    population: 'Incidents of both cohorts that pass all filters and have a start on the chosen clock.',
    leftOut:
      'Incidents without the start, and those that end before they start. Open incidents are in the curves, the ' +
      'log-rank tests and the hazard ratio, and in nothing else.',
    method:
      'Type 7 quantiles; Kaplan–Meier with log-log intervals and a restricted mean; log-rank, Peto–Peto, Cox by Efron; ' +
      'Mann–Whitney, Cliff’s delta, Hodges–Lehmann as shift and as ratio; ratio of medians by 2,000 seeded resamples.',
    source: 'The open file; open incidents run until their last update, else until the end of the data.',
  },
  plans: ({ filter, cohorts, clock }, { of: name }: DurationComparisonParams) => {
    const of = durationOf(name, clock);
    return {
      all: {
        filter,
        cohorts,
        groupBy: ['cohort'],
        aggregates: {
          sample: { kind: 'sample', of },
          tally: { kind: 'tally', of },
          withZeros: { kind: 'sample', of: { ...of, zeros: 'keep' } },
        },
      },
    } as const satisfies Record<string, Plan>;
  },
  finish: ({ all }, _question, { of, at = SURVIVAL_TIMES, seed = 1 }): DurationComparison => {
    const samples = onSides((side) => groupIn(all, side)?.sample ?? NO_SAMPLE);
    const tally = onSides((side) => groupIn(all, side)?.tally ?? NO_TALLY);
    const summaries = onSides((side) => {
      const zeros = (groupIn(all, side)?.withZeros ?? NO_SAMPLE).observed.filter((value) => value === 0);
      return durationSummary(samples[side], tally[side], zeros.length, at);
    });
    return {
      of,
      ...summaries,
      tests: testsOf(samples, summaries, seed),
      tooFew: Math.min(summaries.a.median.n, summaries.b.median.n) < FEWEST_INCIDENTS,
      ...usageOf(tally),
    };
  },
});
