import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/core/estimators/kaplan-meier.ts';
import { kitagawa } from '../../../src/core/estimators/kitagawa.ts';
import { mixDecomposition } from '../../../src/core/estimators/mix-decomposition.ts';
import { shapley } from '../../../src/core/estimators/shapley.ts';
import { simpsonCheck } from '../../../src/core/estimators/simpson-check.ts';
import { ascending, censored, expectNear } from './golden.ts';

fc.configureGlobal({ seed: 20260801 });

describe('decompositions', () => {
  it('of weighted means add up to the gap', () => {
    const part = fc.record({
      weightA: fc.integer({ min: 1, max: 50 }),
      valueA: fc.double({ min: 0, max: 9, noNaN: true }),
      weightB: fc.integer({ min: 1, max: 50 }),
      valueB: fc.double({ min: 0, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (strata) => {
        const { gap, mix, within } = kitagawa(strata);
        expect(within.reduce((sum, value) => sum + value, mix)).toBeCloseTo(gap, 9);
      }),
    );
    expect(
      kitagawa([
        { weightA: 3, valueA: 2, weightB: 1, valueB: 2 },
        { weightA: 1, valueA: 6, weightB: 3, valueB: 6 },
      ]),
    ).toEqual({
      gap: -2,
      mix: -2,
      within: [0, 0],
    });
  });

  it('by Shapley are the average over all orders', () => {
    const value = (mask: number) => Math.sin(mask * 1.7) + (mask & 5);
    const orders = (left: number[]): number[][] =>
      left.length === 0
        ? [[]]
        : left.flatMap((i) => orders(left.filter((j) => j !== i)).map((rest) => [i, ...rest]));
    const all = orders([0, 1, 2, 3]);
    shapley(4, value).forEach((part, i) => {
      const sum = all.reduce((total, order) => {
        const before = order.slice(0, order.indexOf(i)).reduce((mask, j) => mask | (1 << j), 0);
        return total + value(before | (1 << i)) - value(before);
      }, 0);
      expect(part).toBeCloseTo(sum / all.length, 12);
    });
  });

  it('of medians add up, and call a pure change of mix a change of mix', () => {
    const quick = kaplanMeier(censored([10, 20, 30, 40]));
    const slow = kaplanMeier(censored([100, 200, 300], [150]));
    const many = (curve: typeof quick, times: number) =>
      kaplanMeier({
        observed: ascending(Array.from({ length: times }, () => [...curve.sample.observed]).flat()),
        open: ascending(Array.from({ length: times }, () => [...curve.sample.open]).flat()),
      });
    const { gap, mix, within, quantileA, quantileB, mixShare } = mixDecomposition(
      [
        { a: many(quick, 5), b: many(quick, 20) },
        { a: many(slow, 20), b: many(slow, 5) },
      ],
      { replicates: 100 },
    );
    expect(mix.value).toBe(gap.value);
    expect(within.map((part) => part.value)).toEqual([0, 0]);
    expect(gap.value).toBe(quantileA.value - quantileB.value);
    expect(mixShare.value).toBe(1);
    expect(gap.lower).toBeGreaterThan(0);
    expect(within[0]?.lower).toBeLessThanOrEqual(0);
  });

  it('borrow the curve of the other group where one has no incident', () => {
    const one = kaplanMeier(censored([10, 20, 30]));
    const none = kaplanMeier(censored([]));
    const { gap, mix } = mixDecomposition(
      [
        { a: one, b: one },
        { a: kaplanMeier(censored([90, 95, 99, 98])), b: none },
      ],
      { replicates: 50 },
    );
    expect(mix.value).toBe(gap.value);
    expect(mixDecomposition([]).gap.value).toBeNaN();
  });
});

describe('a Simpson check', () => {
  it('turns around with the groups', () => {
    const strata = [
      { eventsA: 81, nA: 87, eventsB: 234, nB: 270 },
      { eventsA: 192, nA: 263, eventsB: 55, nB: 80 },
    ];
    const check = simpsonCheck(strata);
    const swapped = simpsonCheck(
      strata.map(({ eventsA, nA, eventsB, nB }) => ({ eventsA: eventsB, nA: nB, eventsB: eventsA, nB: nA })),
    );
    expect(check.strata.map((stratum) => stratum.direction)).toEqual(['leans', 'leans']);
    expect(swapped.strata.map((stratum) => stratum.direction)).toEqual(['leans', 'leans']);
    expect(swapped.pooled.difference).toBeCloseTo(-check.pooled.difference, 12);
    expectNear(1 / swapped.common.oddsRatio, check.common.oddsRatio);
    expectNear(1 / swapped.common.riskRatio, check.common.riskRatio);
    expect(check.reverses).toBe(false);
    expect(simpsonCheck([{ eventsA: 1, nA: 2, eventsB: 0, nB: 0 }]).strata[0]?.direction).toBe('unknown');
  });
});
