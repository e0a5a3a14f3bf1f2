import { describe, expect, it } from 'vitest';
import { bootstrapQuantile } from '../../../src/core/estimators/bootstrap-quantile.ts';
import { binomialLogMass, hypergeometricLogMass } from '../../../src/core/estimators/distributions.ts';
import { dkwBand, dkwReach } from '../../../src/core/estimators/dkw-band.ts';
import { logSpread } from '../../../src/core/estimators/log-spread.ts';
import { quantile } from '../../../src/core/estimators/quantile.ts';
import {
  type Random,
  randomBinomial,
  randomIndex,
  seededRandom,
} from '../../../src/core/estimators/random.ts';
import { randomHypergeometric } from '../../../src/core/estimators/random-hypergeometric.ts';
import { ascending, expectNear } from './golden.ts';

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
