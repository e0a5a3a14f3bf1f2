import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/core/estimators/benjamini-hochberg.ts';
import { chiSquareTest } from '../../../src/core/estimators/chi-square-test.ts';
import { newcombeDifference } from '../../../src/core/estimators/newcombe-difference.ts';
import { rateRatio } from '../../../src/core/estimators/rate-ratio.ts';
import { ratioByRecovery } from '../../../src/core/estimators/ratio-of-quantiles.ts';
import { riskRatio } from '../../../src/core/estimators/risk-ratio.ts';
import { wilsonInterval } from '../../../src/core/estimators/wilson-interval.ts';
import { expectNear } from './golden.ts';

fc.configureGlobal({ seed: 20260801 });

const share = fc
  .integer({ min: 1, max: 200 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const table = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 4,
});

describe('shares and ratios', () => {
  it('keep Wilson within 0 and 1, around the share, and mirrored', () => {
    fc.assert(
      fc.property(share, ([events, n]) => {
        const { lower, upper } = wilsonInterval(events, n);
        const mirrored = wilsonInterval(n - events, n);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(events / n);
        expect(upper).toBeGreaterThanOrEqual(events / n);
        expect(mirrored.lower).toBeCloseTo(1 - upper, 12);
      }),
    );
  });

  it('turn around with the groups, with p on the side of the interval', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [there, back] = [riskRatio(...a, ...b), riskRatio(...b, ...a)];
        if (!Number.isNaN(there.p)) {
          expectNear(1 / back.upper, there.lower);
          expect(there.p < 0.05).toBe(there.lower > 1 || there.upper < 1);
        }
        const difference = newcombeDifference(...a, ...b);
        expect(newcombeDifference(...b, ...a).lower).toBeCloseTo(-difference.upper, 12);
        expect(difference.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        const rates = rateRatio(...a, ...b);
        if (a[0] > 0 && b[0] > 0) expectNear(1 / rateRatio(...b, ...a).lower, rates.upper, 1e-7);
      }),
    );
  });

  it('recover a ratio whose p is under 0.05 exactly when 1 is outside', () => {
    const estimate = fc
      .tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0.1, max: 100, noNaN: true })))
      .map((ends) => {
        const [lower = 0, value = 0, upper = 0] = [...ends].sort((x, y) => x - y);
        return { lower, value, upper };
      });
    fc.assert(
      fc.property(estimate, estimate, (a, b) => {
        const there = ratioByRecovery(a, b);
        expectNear(1 / ratioByRecovery(b, a).upper, there.lower);
        if (Math.abs(there.p - 0.05) > 1e-9) expect(there.p < 0.05).toBe(there.lower > 1 || there.upper < 1);
      }),
    );
  });

  it('leave a bound that was not reached open', () => {
    const { ratio, lower, upper, p } = ratioByRecovery(
      { value: 30, lower: 20, upper: Number.NaN },
      { value: 10, lower: 8, upper: 12 },
    );
    expect(ratio).toBe(3);
    expect(lower).toBeGreaterThan(1);
    expect(upper).toBeNaN();
    expect(p).toBeLessThan(0.05);
  });
});

describe('tables and families', () => {
  it('do not know the order of rows, or rows from columns', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const test = chiSquareTest(counts);
        const turned = chiSquareTest((counts[0] ?? []).map((_, j) => counts.map((row) => row[j] ?? 0)));
        const shuffled = chiSquareTest([...counts].reverse());
        if (Number.isNaN(test.chiSquare)) return;
        expect(turned.chiSquare).toBeCloseTo(test.chiSquare, 8);
        expect(shuffled.cramersVCorrected).toBeCloseTo(test.cramersVCorrected, 10);
        expect(test.cramersV).toBeLessThanOrEqual(1 + 1e-12);
        expect(shuffled.residuals[0]).toEqual(test.residuals.at(-1));
      }),
    );
  });

  it('adjust as the definition does: the least p·m/rank at this rank or above', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (ps) => {
        const ranked = [...ps].sort((x, y) => x - y);
        benjaminiHochberg(ps).forEach((q, i) => {
          const from = ranked.indexOf(ps[i] ?? 0);
          const least = Math.min(1, ...ranked.slice(from).map((p, k) => (p * ps.length) / (from + k + 1)));
          expect(q).toBeCloseTo(least, 12);
        });
      }),
    );
  });
});
