import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK } from '../../../src/core/incident/clock.ts';
import { SURVIVAL_TICKS } from '../../../src/core/statistics/survival-curve.ts';
import { type OpenedCsv, openedCsv } from '../../support/opened-csv.ts';
import { hasPublicIncidents, publicExpectation } from '../estimators/public-incidents.ts';
import type { PublicExpected, ShareExpected } from './public-expected.ts';

const CSV = new URL('../../../../shared/data/public-incidents.csv', import.meta.url);

const SIDES = { a: 'genai', b: 'non-genai' } as const;

/** Equal to 1e-6 of the expected value; equal where that is 0. */
const expectClose = (found: number, expected: number) => {
  expect(Math.abs(found - expected), `${found} against ${expected}`).toBeLessThanOrEqual(
    Math.abs(expected) * 1e-6,
  );
};

const expectShare = (
  found: { events: number; n: number; lower: number; upper: number },
  wanted: ShareExpected,
) => {
  expect([found.events, found.n]).toEqual([wanted.k, wanted.n]);
  expectClose(found.lower, wanted.lo);
  expectClose(found.upper, wanted.hi);
};

describe.skipIf(!hasPublicIncidents)(
  'the public incidents, against R (skipped where ../shared/data is absent)',
  () => {
    let file: OpenedCsv;
    let wanted: PublicExpected;

    beforeAll(async () => {
      file = await openedCsv(readFileSync(CSV, 'utf8'), 'public-incidents.csv');
      wanted = publicExpectation<PublicExpected>();
    });

    it('have as many incidents by class', async () => {
      expect(await file.ask('cohortSizes', undefined)).toEqual({
        a: wanted.per_class.genai.k,
        b: wanted.per_class['non-genai'].k,
        inView: wanted.rows,
      });
    });

    describe.each(['ttm', 'ttr'] as const)('%s', (duration) => {
      const clock = { ...DEFAULT_CLOCK, duration };

      it('use and leave out the same incidents', async () => {
        const timed = wanted[`${duration}_ge0`];
        const { tally, used } = await file.ask('survival', {}, { clock });
        expect(used).toBe(timed.used);
        expect(tally.a.observed + tally.b.observed).toBe(timed.observed);
        expect(tally.a.open + tally.b.open).toBe(timed.censored);
        expect(tally.a.negative).toBe(timed.exclusions.negative_by_class.genai);
        expect(tally.b.negative).toBe(timed.exclusions.negative_by_class['non-genai']);
      });

      it.each(['a', 'b'] as const)(
        'have the Kaplan–Meier medians and survival of cohort %s',
        async (side) => {
          const km = wanted[`${duration}_ge0`].survival.km[SIDES[side]];
          const { all } = await file.ask('survival', {}, { clock });
          const curve = all[side];
          expect([curve.n, curve.events, curve.open]).toEqual([km.n, km.events, km.censored]);
          expectClose(curve.median.value, km.median);
          expectClose(curve.median.lower, km.median_lo);
          expectClose(curve.median.upper, km.median_hi);
          const { [side]: whole } = await file.ask('comparison', {
            of: duration,
            at: km.at.map(({ t }) => t),
          });
          km.at.forEach(({ t, surv, lo, hi }, i) => {
            const point = whole.survival[i];
            expect(point?.minutes).toBe(t);
            expectClose(point?.survival ?? Number.NaN, surv);
            expectClose(point?.lower ?? Number.NaN, lo);
            expectClose(point?.upper ?? Number.NaN, hi);
            const drawn = curve.times.indexOf(t);
            if (drawn >= 0) expect(curve.survival[drawn]).toBe(point?.survival);
          });
          for (const { t, surv, lo, hi, n_risk } of km.at.filter(({ t }) => SURVIVAL_TICKS.includes(t))) {
            const point = curve.atTicks[SURVIVAL_TICKS.indexOf(t)];
            expectClose(point?.survival ?? Number.NaN, surv);
            expectClose(point?.lower ?? Number.NaN, lo);
            expectClose(point?.upper ?? Number.NaN, hi);
            expect(point?.atRisk).toBe(n_risk);
          }
        },
      );

      it('have the closed-only medians by type 7 and the log-rank test', async () => {
        const { quantiles_observed_only: closed, survival } = wanted[`${duration}_ge0`];
        const found = await file.ask('survival', {}, { clock });
        expectClose(found.all.a.closedMedian, closed.genai.p50);
        expectClose(found.all.b.closedMedian, closed['non-genai'].p50);
        expectClose(found.logRank.chiSquare, survival.logrank.chisq);
        expectClose(found.logRank.p, survival.logrank.p);
      });

      it.each(['a', 'b'] as const)('have the type 7 quantiles and the mean of cohort %s', async (side) => {
        const closed = wanted[`${duration}_ge0`].quantiles_observed_only[SIDES[side]];
        const { ended } = await file.ask('quantileTable', undefined, { clock });
        const { n, quantiles, mean } = ended[side];
        expect(n).toBe(closed.n);
        expectClose(mean, closed.mean);
        [closed.p25, closed.p50, closed.p75, closed.p90, closed.p95].forEach((value, i) => {
          expectClose(quantiles[i] ?? Number.NaN, value);
        });
      });

      it('have the zeros that the oddities list', async () => {
        const { rows } = await file.ask('oddities', undefined, { clock });
        const zero = rows.find(({ kind }) => kind === 'zero')?.count;
        expect((zero?.a.events ?? 0) + (zero?.b.events ?? 0)).toBe(
          wanted[`${duration}_ge0`].exclusions.zero_events,
        );
      });
    });

    it('have the Wilson shares of severity, of those known', async () => {
      const { rows } = await file.ask('mix', { dimension: 'severity', ofKnown: true });
      expect(rows.map(({ value }) => value)).toEqual(['high', 'medium', 'low']);
      for (const { value, a, b } of rows) {
        expectShare(a, wanted.severity.genai[value as 'high']);
        expectShare(b, wanted.severity['non-genai'][value as 'high']);
      }
    });

    it('have the mix of symptoms: shares, chi-square, V and residuals', async () => {
      const { rows, test } = await file.ask('mix', { dimension: 'symptom', ofKnown: false });
      const expected = wanted.class_x_symptom;
      expect(rows).toHaveLength(expected.categories.length);
      expectClose(test.chiSquare, expected.chisq);
      expectClose(test.p, expected.p);
      expectClose(test.cramersV, expected.cramers_v);
      expect(test.df).toBe(expected.df);
      expected.categories.forEach((category, i) => {
        const row = rows.find(({ value }) => value === category);
        if (row === undefined) throw new Error(`No row for ${category}.`);
        expectShare(row.a, expected.shares_wilson.genai[category] as ShareExpected);
        expectShare(row.b, expected.shares_wilson['non-genai'][category] as ShareExpected);
        expectClose(row.residual, expected.adjusted_residuals.genai[i] ?? Number.NaN);
      });
    });

    it('have the counts by month of the start', async () => {
      const { bins, a, b, used, inView } = await file.ask('timeline', { bin: 'month' });
      const { month, counts, undated } = wanted.monthly_by_start;
      expect(inView - used).toBe(undated);
      const found = bins.map((day, i) => ({ month: day.slice(0, 7), a: a[i] ?? 0, b: b[i] ?? 0 }));
      expect(found.filter((bin) => bin.a + bin.b > 0)).toEqual(
        month.map((name, i) => ({ month: name, a: counts.genai[i], b: counts['non-genai'][i] })),
      );
    });
  },
);
