import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapQuantile } from '../../../src/core/estimators/bootstrap-quantile.ts';
import { binomialLogMass, hypergeometricLogMass } from '../../../src/core/estimators/distributions.ts';
import { dkwBand, dkwReach } from '../../../src/core/estimators/dkw-band.ts';
import { kaplanMeier } from '../../../src/core/estimators/kaplan-meier.ts';
import { kitagawa } from '../../../src/core/estimators/kitagawa.ts';
import { logSpread } from '../../../src/core/estimators/log-spread.ts';
import { mannKendall } from '../../../src/core/estimators/mann-kendall.ts';
import { mixDecomposition } from '../../../src/core/estimators/mix-decomposition.ts';
import { pelt } from '../../../src/core/estimators/pelt.ts';
import { quantile } from '../../../src/core/estimators/quantile.ts';
import {
  type Random,
  randomBinomial,
  randomIndex,
  seededRandom,
} from '../../../src/core/estimators/random.ts';
import { randomHypergeometric } from '../../../src/core/estimators/random-hypergeometric.ts';
import { shapley } from '../../../src/core/estimators/shapley.ts';
import { simpsonCheck } from '../../../src/core/estimators/simpson-check.ts';
import { theilSen } from '../../../src/core/estimators/theil-sen.ts';
import { ascending, censored, expectNear } from './golden.ts';

const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 26 });

describe('change points', () => {
  it('found with pruning are those of optimal partitioning', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (series, least, penalty) => {
          const cost = (from: number, to: number) => {
            const sum = series.slice(from, to).reduce((all, count) => all + count, 0);
            return sum > 0 ? -2 * sum * Math.log(sum / (to - from)) : 0;
          };
          const total = (edges: readonly number[]) =>
            edges.slice(1).reduce((sum, to, i) => sum + cost(edges[i] ?? 0, to), 0) +
            penalty * (edges.length - 2);
          const best = [0];
          for (let to = 1; to <= series.length; to++) {
            best[to] = Math.min(
              to >= least ? cost(0, to) : Number.POSITIVE_INFINITY,
              ...best.slice(1, Math.max(1, to - least + 1)).map((sum, i) => sum + cost(i + 1, to) + penalty),
            );
          }
          const changes = pelt(series.length, cost, penalty, least);
          if (series.length < least) expect(changes).toEqual([]);
          else expect(total([0, ...changes, series.length])).toBeCloseTo(best[series.length] ?? 0, 7);
        },
      ),
    );
  });
});

describe('trends', () => {
  it('turn around in time and keep to the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 20 }), (values) => {
        const times = values.map((_, i) => i);
        const there = mannKendall(values);
        expect(mannKendall([...values].reverse()).s + there.s).toBe(0);
        const line = theilSen(times, values);
        expectNear(
          theilSen(
            times,
            values.map((value) => value * 60),
          ).slope,
          line.slope * 60,
        );
        expect(line.lower).toBeLessThanOrEqual(line.slope);
        expect(line.upper).toBeGreaterThanOrEqual(line.slope);
      }),
    );
  });

  it('leave missing months out', () => {
    expect(mannKendall([1, Number.NaN, 2, 3, 4])).toEqual(mannKendall([1, 2, 3, 4]));
    expect(theilSen([0, 1, 2, 3], [0, Number.NaN, 4, 6]).slope).toBe(2);
    expect(mannKendall([1, 1, 1]).p).toBeNaN();
  });
});

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

describe('seeded chance', () => {
  const moments = (n: number, draw: (random: Random) => number) => {
    const random = seededRandom(11);
    const values = Array.from({ length: n }, () => draw(random));
    const centre = values.reduce((sum, value) => sum + value, 0) / n;
    return [centre, values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / n] as const;
  };

  it('repeats for the same seed', () => {
    const [one, two] = [seededRandom(3), seededRandom(3)];
    expect(Array.from({ length: 5 }, () => one())).toEqual(Array.from({ length: 5 }, () => two()));
  });

  it('draws binomial and hypergeometric counts as often as their chances say', () => {
    const random = seededRandom(5);
    const seen = new Map<string, number>();
    for (let i = 0; i < 20_000; i++) {
      for (const key of [`b${randomBinomial(random, 9, 0.3)}`, `h${randomHypergeometric(random, 7, 5, 20)}`])
        seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    for (let k = 0; k <= 5; k++) {
      expect(Math.abs((seen.get(`b${k}`) ?? 0) / 20_000 - Math.exp(binomialLogMass(k, 9, 0.3)))).toBeLessThan(
        0.012,
      );
      expect(
        Math.abs((seen.get(`h${k}`) ?? 0) / 20_000 - Math.exp(hypergeometricLogMass(k, 7, 5, 20))),
      ).toBeLessThan(0.012);
    }
    const [centre, variance] = moments(4000, (chance) => randomBinomial(chance, 10_000, 0.4));
    expect(centre).toBeCloseTo(4000, -1);
    expect(variance / 2400).toBeCloseTo(1, 0);
  });

  it('bootstraps a quantile in one draw as resampling does in n', () => {
    const values = ascending(Array.from({ length: 24 }, (_, i) => Math.exp(i / 6)));
    for (const p of [0.1, 0.5, 0.9]) {
      const [short, shortVariance] = moments(8000, (random) => bootstrapQuantile(values, p, random));
      const [long, longVariance] = moments(8000, (random) =>
        quantile(values.map(() => values[randomIndex(random, 24)] ?? 0).sort(), p),
      );
      expect(Math.abs(short / long - 1)).toBeLessThan(0.03);
      expect(Math.abs(shortVariance / longVariance - 1)).toBeLessThan(0.1);
    }
  });
});

describe('small pieces', () => {
  it('hold', () => {
    expectNear(dkwReach(100), 0.13581015157406195);
    expect(dkwBand(0.05, 100).lower).toBe(0);
    expect(dkwReach(0)).toBeNaN();
    expectNear(logSpread(ascending([0, 1, Math.E ** 2])), Math.SQRT2);
    expect(logSpread(ascending([0, 1]))).toBeNaN();
  });
});
