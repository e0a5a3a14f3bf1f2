import type { DurationComparison } from '../statistics/duration-comparison.ts';
import { type DurationSummary, RESTRICTED_TO } from '../statistics/duration-summary.ts';
import type { CohortIds } from './cohort-ids.ts';
import { byCohort } from './cohort-ids.ts';
import type { ComparisonResult, DurationResult, Results } from './results.ts';

function summaryResult(summary: DurationSummary): DurationResult {
  const { tally, zeros, quantiles, median, restrictedMean } = summary;
  return {
    observed: tally.observed,
    open: tally.open,
    missing: tally.missing,
    negative: tally.negative,
    zero: zeros,
    ...quantiles,
    mean: summary.mean,
    standardDeviation: summary.standardDeviation,
    kaplanMeier: {
      n: median.n,
      events: tally.observed,
      open: tally.open,
      median: median.value,
      lower: median.lower,
      upper: median.upper,
      p25: summary.lowerQuartile,
      p75: summary.upperQuartile,
      restrictedMean: {
        untilMinutes: RESTRICTED_TO,
        mean: restrictedMean.mean,
        se: restrictedMean.standardError,
        lower: restrictedMean.lower,
        upper: restrictedMean.upper,
      },
      survival: summary.survival.map(({ minutes, survival, standardError, lower, upper, atRisk }) => ({
        minutes,
        s: survival,
        se: standardError,
        lower,
        upper,
        atRisk,
      })),
    },
  };
}

function comparisonResult({ tests, tooFew }: DurationComparison, ids: CohortIds): ComparisonResult {
  const { logRank, mannWhitney, cliffsDelta, shift, typicalRatio, medianRatio } = tests;
  return {
    tooFew,
    logRank: {
      chiSquare: logRank.chiSquare,
      p: logRank.p,
      observed: byCohort(ids, { a: logRank.observed[0], b: logRank.observed[1] }),
      expected: byCohort(ids, { a: logRank.expected[0], b: logRank.expected[1] }),
    },
    petoPeto: tests.petoPeto,
    hazardRatio: tests.hazardRatio,
    mannWhitney,
    hodgesLehmann: {
      shiftMinutes: shift.shift,
      lower: shift.lower,
      upper: shift.upper,
      ratio: typicalRatio.ratio,
      ratioLower: typicalRatio.lower,
      ratioUpper: typicalRatio.upper,
    },
    cliffsDelta: cliffsDelta.delta,
    cliffsDeltaInterval: { lower: cliffsDelta.lower, upper: cliffsDelta.upper },
    superiority: cliffsDelta.superiority,
    medianRatio: { ratio: medianRatio.ratio, lower: medianRatio.lower, upper: medianRatio.upper },
    meanRatio: tests.meanRatio,
    kaplanMeierMedianRatio: tests.kaplanMeierRatio,
  };
}

/** One duration as the results write it. */
export const durationResult = (
  comparison: DurationComparison,
  ids: CohortIds,
): Results['durations']['ttm'] => ({
  byCohort: byCohort(ids, { a: summaryResult(comparison.a), b: summaryResult(comparison.b) }),
  comparison: comparisonResult(comparison, ids),
});
