import { describe, expect, it } from 'vitest';
import { chiSquareTest } from '../../../src/core/estimators/chi-square-test.ts';
import { cliffsDelta } from '../../../src/core/estimators/cliffs-delta.ts';
import { hodgesLehmannShift } from '../../../src/core/estimators/hodges-lehmann.ts';
import { kaplanMeier, survivalAt, survivalQuantile } from '../../../src/core/estimators/kaplan-meier.ts';
import { logRank } from '../../../src/core/estimators/log-rank.ts';
import { mannWhitneyU } from '../../../src/core/estimators/mann-whitney-u.ts';
import { mean } from '../../../src/core/estimators/mean.ts';
import { quantile } from '../../../src/core/estimators/quantile.ts';
import { restrictedMean } from '../../../src/core/estimators/restricted-mean.ts';
import { wilsonInterval } from '../../../src/core/estimators/wilson-interval.ts';
import {
  durations,
  hasPublicIncidents,
  publicExpectation,
  publicIncidents,
  type Row,
} from './public-incidents.ts';

type Numbers = Readonly<Record<string, number>>;
interface DurationCase {
  readonly observed: number;
  readonly censored: number;
  readonly quantiles_observed_only: Readonly<Record<string, Numbers>>;
  readonly two_sample: Numbers & { readonly hodges_lehmann_ci95_R: readonly [number, number] };
  readonly survival: {
    readonly km: Readonly<Record<string, Numbers & { readonly at: readonly Numbers[] }>>;
    readonly logrank: {
      readonly chisq: number;
      readonly p: number;
      readonly observed: number[];
      readonly expected: number[];
    };
  };
}

interface TableCase {
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly chisq: number;
  readonly df: number;
  readonly p: number;
  readonly cramers_v: number;
  readonly cramers_v_bias_corrected: number;
  readonly min_expected: number;
  readonly adjusted_residuals: Readonly<Record<string, readonly number[]>>;
  readonly shares_wilson: Readonly<Record<string, Readonly<Record<string, Numbers>>>>;
}

const CLASSES = ['genai', 'non-genai'] as const;
const START = ['impact_start_at', 'detected_at'];
const MITIGATED = ['mitigated_at', 'resolved_at'];
const RESOLVED = ['resolved_at'];
const everyRow = () => true;

const DURATION_CASES: readonly (readonly [string, string[], string[], boolean, (row: Row) => boolean])[] = [
  ['ttm_ge0', START, MITIGATED, true, everyRow],
  ['ttm_gt0', START, MITIGATED, false, everyRow],
  ['ttm_clean', START, MITIGATED, true, isClean],
  ['ttr_ge0', START, RESOLVED, true, everyRow],
  ['ttr_gt0', START, RESOLVED, false, everyRow],
  ['ttr_from_detected_gt0', ['detected_at'], RESOLVED, false, everyRow],
  ['ttd_ge0', ['impact_start_at'], ['detected_at'], true, (row) => row.detected_at !== ''],
];

function isClean(row: Row): boolean {
  const flagged = /zero-ttm|negative-ttm|no-start/.test(row.data_quality ?? '');
  return !flagged && row.possible_duplicate_of === '' && row.record_type === 'incident';
}

function near(actual: number | undefined, expected: number | null | undefined, relative = 1e-9): void {
  if (expected === null || expected === undefined) expect(actual).toBeNaN();
  else
    expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(
      relative * Math.max(1e-9, Math.abs(expected)),
    );
}

describe.skipIf(!hasPublicIncidents)(
  'the public incidents, against R (skipped where ../shared/data is absent)',
  () => {
    const rows = hasPublicIncidents ? publicIncidents() : [];
    const expected = hasPublicIncidents ? publicExpectation<Record<string, unknown>>() : {};
    const sampleOf = (
      label: string,
      start: string[],
      end: string[],
      zeros: boolean,
      keep: (row: Row) => boolean,
    ) =>
      durations(
        rows.filter((row) => row.class === label && keep(row)),
        start,
        end,
        zeros,
      );

    describe.each(DURATION_CASES)('%s', (name, start, end, zeros, keep) => {
      const wanted = expected[name] as DurationCase;
      const samples = CLASSES.map((label) => sampleOf(label, start, end, zeros, keep));
      const [first, second] = samples as [(typeof samples)[0], (typeof samples)[0]];

      it('reads the same incidents', () => {
        expect(first.observed.length + second.observed.length).toBe(wanted.observed);
        expect(first.open.length + second.open.length).toBe(wanted.censored);
      });

      it('gives the quantiles and the mean', () => {
        CLASSES.forEach((label, i) => {
          const of = wanted.quantiles_observed_only[label] ?? {};
          const { observed } = samples[i] ?? first;
          near(mean(observed), of.mean);
          for (const [key, p] of [
            ['min', 0],
            ['p25', 0.25],
            ['p50', 0.5],
            ['p75', 0.75],
            ['p90', 0.9],
            ['p95', 0.95],
            ['max', 1],
          ] as const) {
            near(quantile(observed, p), of[key]);
          }
        });
      });

      it('gives the Kaplan-Meier curve, its quantiles and its restricted mean', () => {
        CLASSES.forEach((label, i) => {
          const km = wanted.survival.km[label];
          const curve = kaplanMeier(samples[i] ?? first);
          expect(curve).toMatchObject({ n: km?.n, events: km?.events, censored: km?.censored });
          const median = survivalQuantile(curve, 0.5);
          near(median.value, km?.median);
          near(median.lower, km?.median_lo);
          near(median.upper, km?.median_hi);
          near(survivalQuantile(curve, 0.25).value, km?.q25);
          near(survivalQuantile(curve, 0.75).value, km?.q75);
          near(restrictedMean(curve, 1440).mean, km?.rmst_1440);
          near(restrictedMean(curve, 1440).standardError, km?.rmst_1440_se);
          for (const point of km?.at ?? []) {
            const at = survivalAt(curve, point.t ?? 0);
            expect(at.atRisk).toBe(point.n_risk);
            near(at.survival, point.surv);
            near(at.standardError, point.greenwood_se);
            near(at.lower, point.lo);
            near(at.upper, point.hi);
          }
        });
      });

      it('gives the log-rank test', () => {
        const test = logRank(first, second);
        near(test.chiSquare, wanted.survival.logrank.chisq, 1e-8);
        near(test.p, wanted.survival.logrank.p, 1e-8);
        expect(test.observed).toEqual(wanted.survival.logrank.observed);
        near(test.expected[0], wanted.survival.logrank.expected[0]);
        near(test.expected[1], wanted.survival.logrank.expected[1]);
      });

      it('gives the Mann-Whitney test, delta and the Hodges-Lehmann shift', () => {
        const two = wanted.two_sample;
        const test = mannWhitneyU(first.observed, second.observed);
        near(test.u, two.U_first);
        near(test.z, two.z);
        near(test.p, two.p_two_sided, 1e-8);
        const effect = cliffsDelta(first.observed, second.observed);
        near(effect.delta, two.cliffs_delta);
        near(effect.superiority, two.prob_superiority);
        const shift = hodgesLehmannShift(first.observed, second.observed);
        near(shift.shift, two.hodges_lehmann_min);
        near(shift.lower, two.hodges_lehmann_ci95_R[0], 1e-4);
        near(shift.upper, two.hodges_lehmann_ci95_R[1], 1e-4);
      });
    });

    it.each(['class_x_symptom', 'class_x_severity'])('gives the test and the shares of %s', (name) => {
      const wanted = expected[name] as TableCase;
      const counts = CLASSES.map((label) => wanted.counts[label] ?? []);
      const test = chiSquareTest(counts);
      near(test.chiSquare, wanted.chisq);
      expect(test.df).toBe(wanted.df);
      expect(test.method).toBe('asymptotic');
      near(test.p, wanted.p);
      near(test.cramersV, wanted.cramers_v);
      near(test.cramersVCorrected, wanted.cramers_v_bias_corrected);
      near(test.minExpected, wanted.min_expected);
      CLASSES.forEach((label, i) => {
        wanted.adjusted_residuals[label]?.forEach((residual, j) => {
          near(test.residuals[i]?.[j], residual);
        });
      });
      for (const shares of Object.values(wanted.shares_wilson)) {
        for (const { k = 0, n = 0, lo, hi } of Object.values(shares)) {
          const interval = wilsonInterval(k, n);
          near(interval.lower, lo);
          near(interval.upper, hi);
        }
      }
    });
  },
);
