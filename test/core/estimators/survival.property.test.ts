import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, survivalAt, survivalQuantile } from '../../../src/core/estimators/kaplan-meier.ts';
import { logRank, stratifiedLogRank } from '../../../src/core/estimators/log-rank.ts';
import { mean } from '../../../src/core/estimators/mean.ts';
import { quantile } from '../../../src/core/estimators/quantile.ts';
import { restrictedMean } from '../../../src/core/estimators/restricted-mean.ts';
import { ascending, censored, expectNear } from './golden.ts';

fc.configureGlobal({ seed: 20260801 });

const minutes = fc.integer({ min: 1, max: 30 });
const sample = fc.array(minutes, { minLength: 1, maxLength: 40 });
const arm = fc
  .tuple(fc.array(minutes, { maxLength: 30 }), fc.array(minutes, { maxLength: 15 }))
  .map(([ended, open]) => censored(ended, open));
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
