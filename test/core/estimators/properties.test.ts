import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/core/estimators/benjamini-hochberg.ts';
import { chiSquareTest } from '../../../src/core/estimators/chi-square-test.ts';
import { cliffsDelta } from '../../../src/core/estimators/cliffs-delta.ts';
import { hodgesLehmannRatio, hodgesLehmannShift } from '../../../src/core/estimators/hodges-lehmann.ts';
import { kaplanMeier, survivalAt, survivalQuantile } from '../../../src/core/estimators/kaplan-meier.ts';
import { logRank, stratifiedLogRank } from '../../../src/core/estimators/log-rank.ts';
import { mannWhitneyU } from '../../../src/core/estimators/mann-whitney-u.ts';
import { mean } from '../../../src/core/estimators/mean.ts';
import { newcombeDifference } from '../../../src/core/estimators/newcombe-difference.ts';
import { pairAtRank } from '../../../src/core/estimators/pair-at-rank.ts';
import { quantile } from '../../../src/core/estimators/quantile.ts';
import { rateRatio } from '../../../src/core/estimators/rate-ratio.ts';
import { ratioByRecovery } from '../../../src/core/estimators/ratio-of-quantiles.ts';
import { restrictedMean } from '../../../src/core/estimators/restricted-mean.ts';
import { riskRatio } from '../../../src/core/estimators/risk-ratio.ts';
import { wilsonInterval } from '../../../src/core/estimators/wilson-interval.ts';
import { ascending, censored, expectNear } from './golden.ts';

const minutes = fc.integer({ min: 1, max: 30 });
const sample = fc.array(minutes, { minLength: 1, maxLength: 40 });
const arm = fc
  .tuple(fc.array(minutes, { maxLength: 30 }), fc.array(minutes, { maxLength: 15 }))
  .map(([ended, open]) => censored(ended, open));
const share = fc
  .integer({ min: 1, max: 200 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const table = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 4,
});
const scaled = (values: Float64Array, by: number) => values.map((value) => value * by);

describe('quantiles and means', () => {
  it('are the definition of type 7 and keep to the unit', () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const sorted = ascending(values);
        const h = (sorted.length - 1) * p;
        const [low = 0, high = 0] = [sorted[Math.floor(h)], sorted[Math.ceil(h)]];
        expect(quantile(sorted, p)).toBeCloseTo(low + (h - Math.floor(h)) * (high - low), 10);
        expect(quantile(scaled(sorted, 60), p)).toBeCloseTo(60 * quantile(sorted, p), 8);
      }),
    );
  });

  it('do not lose small values beside large ones', () => {
    expect(mean([1e16, 1, -1e16, 1])).toBe(0.5);
    expect(mean([])).toBeNaN();
    expect(quantile(new Float64Array(), 0.5)).toBeNaN();
  });
});

describe('Kaplan-Meier', () => {
  it('is the definition, counted out row by row', () => {
    fc.assert(
      fc.property(arm, minutes, (one, t) => {
        let survival = 1;
        for (const time of [...new Set(one.observed)].filter((other) => other <= t)) {
          const atRisk = [...one.observed, ...one.open].filter((other) => other >= time).length;
          survival *= 1 - one.observed.filter((other) => other === time).length / atRisk;
        }
        const point = survivalAt(kaplanMeier(one), t);
        if (one.observed.length + one.open.length === 0) expect(point.survival).toBeNaN();
        else expect(point.survival).toBeCloseTo(survival, 12);
        expect(point.atRisk).toBe([...one.observed, ...one.open].filter((other) => other >= t).length);
      }),
    );
  });

  it('without open incidents is one less the empirical distribution, and its restricted mean the mean of the cut values', () => {
    fc.assert(
      fc.property(sample, minutes, (values, limit) => {
        const curve = kaplanMeier(censored(values));
        expect(survivalAt(curve, limit).survival).toBeCloseTo(
          values.filter((value) => value > limit).length / values.length,
          12,
        );
        expect(restrictedMean(curve, limit).mean).toBeCloseTo(
          mean(values.map((value) => Math.min(value, limit))),
          10,
        );
      }),
    );
  });

  it('keeps its quantiles between their bounds, and in their unit', () => {
    fc.assert(
      fc.property(arm, fc.constantFrom(0.25, 0.5, 0.9), (one, p) => {
        const { value, lower, upper } = survivalQuantile(kaplanMeier(one), p);
        if (lower > value || upper < value) expect({ value, lower, upper }).toBe('in order');
        const inSeconds = { observed: scaled(one.observed, 60), open: scaled(one.open, 60) };
        expectNear(
          survivalQuantile(kaplanMeier(inSeconds), p).value,
          Number.isNaN(value) ? null : value * 60,
        );
      }),
    );
  });
});

describe('log-rank', () => {
  it('is symmetric, adds up, and does not know the unit', () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const [ab, ba] = [logRank(a, b), logRank(b, a)];
        expect(ab.observed).toEqual([...ba.observed].reverse());
        expect(ab.expected[0] + ab.expected[1]).toBeCloseTo(ab.observed[0] + ab.observed[1], 9);
        if (Number.isNaN(ab.chiSquare)) return;
        expect(ab.chiSquare).toBeCloseTo(ba.chiSquare, 8);
        const far = { observed: scaled(a.observed, 7), open: scaled(a.open, 7) };
        const alsoFar = { observed: scaled(b.observed, 7), open: scaled(b.open, 7) };
        expect(logRank(far, alsoFar).chiSquare).toBeCloseTo(ab.chiSquare, 8);
        expect(
          stratifiedLogRank([
            [a, b],
            [censored([]), b],
          ]).chiSquare,
        ).toBeCloseTo(ab.chiSquare, 8);
      }),
    );
  });
});

describe('ranks', () => {
  it('count pairs as the definition does', () => {
    fc.assert(
      fc.property(sample, sample, (left, right) => {
        const [a, b] = [ascending(left), ascending(right)];
        const pairs = left.flatMap((x) => right.map((y) => Math.sign(x - y)));
        const wins = pairs.reduce<number>((sum, sign) => sum + (sign + 1) / 2, 0);
        const test = mannWhitneyU(a, b);
        expect(test.u).toBe(wins);
        expect(test.u + mannWhitneyU(b, a).u).toBe(pairs.length);
        expect(cliffsDelta(a, b).delta).toBeCloseTo((2 * wins) / pairs.length - 1, 12);
        const logs = mannWhitneyU(a.map(Math.log), b.map(Math.log));
        expect({ ...logs }).toEqual({ ...test });
      }),
    );
  });

  it('find every pair without making them', () => {
    const difference = {
      of: (x: number, y: number) => x - y,
      between: (x: number, y: number) => (x + y) / 2,
    };
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 }),
        sample,
        (left, right) => {
          const [a, b] = [ascending(left), ascending(right)];
          const all = ascending([...a].flatMap((x) => [...b].map((y) => x - y)));
          all.forEach((value, i) => {
            expect(pairAtRank(a, b, difference, i + 1)).toBe(value);
          });
        },
      ),
    );
  });

  it('turn around with the groups and keep to the unit', () => {
    fc.assert(
      fc.property(sample, sample, (left, right) => {
        const [a, b] = [ascending(left), ascending(right)];
        const [there, back] = [hodgesLehmannShift(a, b), hodgesLehmannShift(b, a)];
        expect([there.shift, there.lower, there.upper].map((x) => x + 0)).toEqual(
          [-back.shift, -back.upper, -back.lower].map((x) => x + 0),
        );
        const ratio = hodgesLehmannRatio(a, b);
        expectNear(hodgesLehmannRatio(scaled(a, 60), scaled(b, 60)).ratio, ratio.ratio);
        expectNear(1 / hodgesLehmannRatio(b, a).ratio, ratio.ratio);
        expect(ratio.lower).toBeLessThanOrEqual(ratio.ratio * (1 + 1e-12));
      }),
    );
  });

  it('work on a hundred thousand against a hundred thousand', () => {
    const a = Float64Array.from({ length: 1e5 }, (_, i) => 2 * Math.exp(i / 2e4));
    const b = Float64Array.from({ length: 1e5 }, (_, i) => Math.exp(i / 2e4));
    expectNear(hodgesLehmannRatio(a, b).ratio, 2, 1e-6);
    expect(mannWhitneyU(a, b).exact).toBe(false);
  });

  it('answer empty and equal samples with NaN', () => {
    const none = new Float64Array();
    expect(mannWhitneyU(none, ascending([1])).p).toBeNaN();
    expect(mannWhitneyU(ascending([1, 1]), ascending([1])).p).toBeNaN();
    expect(hodgesLehmannShift(none, none).shift).toBeNaN();
    expect(hodgesLehmannRatio(ascending([0, 1]), ascending([1])).ratio).toBeNaN();
    expect(cliffsDelta(none, ascending([1])).delta).toBeNaN();
  });
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
