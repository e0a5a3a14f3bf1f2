import { expect } from 'vitest';
import type { CategoryResult, DurationResult, Results } from '../../src/core/results/results.ts';
import type { CurveCase, DurationCase, PublicCase, ShareCase, SharesCase, TableCase } from './public-case.ts';

const CLASSES = ['genai', 'non-genai'] as const;

/** R finds the ends of Hodges and Lehmann's interval by a root search that stops at 1e-4 minutes. */
const R_ROOT = 1e-4;

/** Equal to 1e-6 of what R found; R's NA is null in JSON. */
function expectNear(found: number | null | undefined, wanted: number | null | undefined, what: string) {
  if (wanted === null) return expect(found, what).toBeNull();
  expect(typeof wanted, what).toBe('number');
  const apart = Math.abs((found ?? Number.NaN) - (wanted ?? Number.NaN));
  return expect(apart, `${what}: ${found} against ${wanted}`).toBeLessThanOrEqual(
    1e-6 * Math.abs(wanted ?? Number.NaN),
  );
}

function expectShare(
  { share, lower, upper }: { share: number; lower: number; upper: number },
  wanted: ShareCase,
  what: string,
) {
  expectNear(share, wanted.p, what);
  expectNear(lower, wanted.lo, what);
  expectNear(upper, wanted.hi, what);
}

function expectCurve({ kaplanMeier }: DurationResult, wanted: CurveCase) {
  expect([kaplanMeier.n, kaplanMeier.events, kaplanMeier.open]).toEqual([
    wanted.n,
    wanted.events,
    wanted.censored,
  ]);
  expectNear(kaplanMeier.median, wanted.median, 'median');
  expectNear(kaplanMeier.lower, wanted.median_lo, 'lower end of the median');
  expectNear(kaplanMeier.upper, wanted.median_hi, 'upper end of the median');
  expectNear(kaplanMeier.p25, wanted.q25, 'lower quartile');
  expectNear(kaplanMeier.p75, wanted.q75, 'upper quartile');
  expect(kaplanMeier.restrictedMean.untilMinutes).toBe(1440);
  expectNear(kaplanMeier.restrictedMean.mean, wanted.rmst_1440, 'restricted mean');
  expectNear(kaplanMeier.restrictedMean.se, wanted.rmst_1440_se, 'its error');
  for (const { t, n_risk, surv, greenwood_se, lo, hi } of wanted.at) {
    const point = kaplanMeier.survival.find(({ minutes }) => minutes === t);
    expect(point?.atRisk, `at risk at ${t}`).toBe(n_risk);
    expectNear(point?.s, surv, `S(${t})`);
    // Where all have ended R gives no error and no band: 0/0.
    if (surv > 0) expectNear(point?.se, greenwood_se, `error of S(${t})`);
    expectNear(point?.lower, lo, `lower end of S(${t})`);
    expectNear(point?.upper, hi, `upper end of S(${t})`);
  }
}

function expectQuantiles(found: DurationResult, wanted: DurationCase['quantiles_observed_only']['genai']) {
  expect(found.observed).toBe(wanted.n);
  expectNear(found.mean, wanted.mean, 'mean');
  expectNear(found.standardDeviation, wanted.sd, 'sd');
  for (const name of ['min', 'p25', 'p75', 'p90', 'p95', 'max'] as const)
    expectNear(found[name], wanted[name], name);
  expectNear(found.median, wanted.p50, 'p50');
}

function expectTests(
  { comparison }: Results['durations']['ttm'],
  { two_sample: two, survival }: DurationCase,
) {
  const { mannWhitney, hodgesLehmann, logRank, petoPeto, hazardRatio } = comparison;
  const pairs = two.n[0] * two.n[1];
  expectNear(mannWhitney.u, two.U_first, 'U');
  expectNear(pairs - mannWhitney.u, two.U_second, 'the other U');
  expectNear(Math.min(mannWhitney.u, pairs - mannWhitney.u), two.U_min, 'the lesser U');
  expectNear(mannWhitney.z, two.z, 'z');
  expectNear(mannWhitney.p, two.p_two_sided, 'p of Mann–Whitney');
  expectNear(hodgesLehmann.shiftMinutes, two.hodges_lehmann_min, 'shift');
  const [lower, upper] = two.hodges_lehmann_ci95_R;
  expect(Math.abs(hodgesLehmann.lower - lower)).toBeLessThanOrEqual(R_ROOT);
  expect(Math.abs(hodgesLehmann.upper - upper)).toBeLessThanOrEqual(R_ROOT);
  expectNear(comparison.cliffsDelta, two.cliffs_delta, 'delta');
  expectNear(comparison.superiority, two.prob_superiority, 'superiority');
  expectNear(comparison.meanRatio, two.mean_ratio, 'ratio of means');
  expectNear(comparison.medianRatio.ratio, two.median_ratio, 'ratio of medians');
  expectNear(logRank.chiSquare, survival.logrank.chisq, 'log-rank');
  expectNear(logRank.p, survival.logrank.p, 'p of the log-rank test');
  CLASSES.forEach((name, i) => {
    expect(logRank.observed[name]).toBe(survival.logrank.observed[i]);
    expectNear(logRank.expected[name], survival.logrank.expected[i], 'expected ends');
  });
  expectNear(petoPeto.chiSquare, survival.peto_peto_rho1.chisq, 'Peto–Peto');
  expectNear(petoPeto.p, survival.peto_peto_rho1.p, 'p of Peto–Peto');
  const cox = survival.cox_hr_first_vs_second;
  expectNear(hazardRatio.ratio, cox.efron, 'hazard ratio');
  expectNear(hazardRatio.lower, cox.efron_ci[0], 'lower end of the hazard ratio');
  expectNear(hazardRatio.upper, cox.efron_ci[1], 'upper end of the hazard ratio');
  expectNear(hazardRatio.breslow, cox.breslow, 'hazard ratio by Breslow');
}

/** Every number of one duration. */
export function expectDuration(found: Results['durations']['ttm'], wanted: DurationCase) {
  const sides = CLASSES.map((name) => found.byCohort[name] as DurationResult);
  const sum = (of: (side: DurationResult) => number) => sides.reduce((all, side) => all + of(side), 0);
  expect(sum(({ observed }) => observed)).toBe(wanted.observed);
  expect(sum(({ open }) => open)).toBe(wanted.censored);
  expect(sum(({ observed, open }) => observed + open)).toBe(wanted.used);
  expect(sum(({ missing }) => missing)).toBe(
    wanted.exclusions.missing_start + wanted.exclusions.missing_end_and_last_update,
  );
  expect(sum(({ negative }) => negative)).toBe(wanted.exclusions.negative);
  expect(sum(({ zero }) => zero)).toBe(wanted.exclusions.zero_events);
  CLASSES.forEach((name, i) => {
    const side = sides[i] as DurationResult;
    expect(side.negative).toBe(wanted.exclusions.negative_by_class[name]);
    expectQuantiles(side, wanted.quantiles_observed_only[name]);
    expectCurve(side, wanted.survival.km[name]);
  });
  expectTests(found, wanted);
}

/** Every number of one field crossed with the class. */
export function expectTable(found: CategoryResult, wanted: TableCase) {
  expect(found.method).toBe('asymptotic');
  expectNear(found.chiSquare, wanted.chisq, 'chi-square');
  expect(found.df).toBe(wanted.df);
  expectNear(found.p, wanted.p, 'p');
  expectNear(found.cramersV, wanted.cramers_v, 'V');
  expectNear(found.cramersVCorrected, wanted.cramers_v_bias_corrected, 'corrected V');
  expectNear(found.minExpected, wanted.min_expected, 'least expected');
  expectNear(found.cellsExpectedUnder5, wanted.share_cells_expected_lt5, 'thin cells');
  let n = 0;
  for (const name of CLASSES) {
    wanted.categories.forEach((value, i) => {
      const count = found.counts[name]?.[value] ?? 0;
      n += count;
      expect(count).toBe(wanted.counts[name][i]);
      expectNear(found.residuals[name]?.[value], wanted.adjusted_residuals[name][i], `residual of ${value}`);
      expectNear(found.pearsonResiduals[name]?.[value], wanted.pearson_residuals[name][i], value);
    });
    for (const [value, share] of Object.entries(wanted.shares_wilson[name]))
      expectShare(found.shares[name]?.[value] as never, share, value);
  }
  expect(n).toBe(wanted.n);
}

/** Every share of one field, of the incidents with a value; `names` are ours for R's values. */
export function expectShares(found: CategoryResult, wanted: SharesCase, names: Record<string, string> = {}) {
  for (const cohort of CLASSES) {
    const { n_known, n_blank, ...values } = wanted[cohort];
    expect([found.known[cohort], found.unknown[cohort]]).toEqual([n_known, n_blank]);
    for (const [value, share] of Object.entries(values) as [string, ShareCase][]) {
      const ours = names[value] ?? value;
      expect(found.counts[cohort]?.[ours] ?? 0, ours).toBe(share.k);
      expect(found.known[cohort]).toBe(share.n);
      expectShare(found.shares[cohort]?.[ours] as never, share, ours);
    }
  }
}

/** Sizes, months and providers. */
export function expectCounts(found: Results, wanted: PublicCase) {
  expect([found.dataset.rowsRead, found.inView]).toEqual([wanted.rows, wanted.rows]);
  for (const { id, incidents, share } of found.cohorts) {
    const of = wanted.per_class[id as 'genai'];
    expect([incidents, found.inView]).toEqual([of.k, of.n]);
    expectShare(share, of, id);
  }
  const { month, counts, undated } = wanted.monthly_by_start;
  expect(found.undated).toBe(undated);
  expect(found.monthly.filter((row) => Number(row.genai) + Number(row['non-genai']) > 0)).toEqual(
    month.map((name, i) => ({ month: name, genai: counts.genai[i], 'non-genai': counts['non-genai'][i] })),
  );
  const provider = found.categories.provider as CategoryResult;
  const both = Object.keys(wanted.provider_counts).map((name) => [
    name,
    CLASSES.reduce((sum, cohort) => sum + (provider.counts[cohort]?.[name] ?? 0), 0),
  ]);
  expect(Object.fromEntries(both)).toEqual(wanted.provider_counts);
}
