import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliffsDelta } from '../../../src/core/estimators/cliffs-delta.ts';
import { hodgesLehmannRatio, hodgesLehmannShift } from '../../../src/core/estimators/hodges-lehmann.ts';
import { mannWhitneyU } from '../../../src/core/estimators/mann-whitney-u.ts';
import { pairAtRank } from '../../../src/core/estimators/pair-at-rank.ts';
import { ascending, expectNear } from './golden.ts';

fc.configureGlobal({ seed: 20260801 });

const minutes = fc.integer({ min: 1, max: 30 });
const sample = fc.array(minutes, { minLength: 1, maxLength: 40 });
const scaled = (values: Float64Array, by: number) => values.map((value) => value * by);

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
