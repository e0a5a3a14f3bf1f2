import { describe, expect, it } from 'vitest';
import { compareRates } from '../../../src/core/estimators/compare-rates.ts';
import { garwoodInterval } from '../../../src/core/estimators/garwood-interval.ts';
import {
  incidentsForRatio,
  minimumDetectableRatio,
} from '../../../src/core/estimators/minimum-detectable-ratio.ts';
import {
  incidentsForShares,
  minimumDetectableShare,
  powerOfShares,
} from '../../../src/core/estimators/minimum-detectable-share.ts';
import { poissonSlope } from '../../../src/core/estimators/poisson-slope.ts';
import { rateInterval } from '../../../src/core/estimators/rate-interval.ts';
import { rateRatio } from '../../../src/core/estimators/rate-ratio.ts';
import { expectNear, golden } from './golden.ts';

interface RateCase {
  readonly input: readonly [number, number, number, number];
  readonly interval: readonly [number, number];
  readonly p: number;
  readonly ratio: readonly [number, number, number];
}

interface Quasi {
  readonly a: readonly number[];
  readonly exposureA: readonly number[];
  readonly b: readonly number[];
  readonly exposureB: readonly number[];
  readonly one: readonly [number, number, number, number];
  readonly both: readonly [number, number];
  readonly slope: readonly [number, number, number];
  readonly calm: readonly number[];
  readonly calmSlope: readonly [number, number];
}

describe('rates, against R', () => {
  it.each(golden<RateCase[]>('rates'))('agree with poisson.test on $input', ({ input, ...wanted }) => {
    const [events, exposure] = input;
    const interval = garwoodInterval(events, exposure);
    expectNear(interval.lower, wanted.interval[0]);
    expectNear(interval.upper, wanted.interval[1]);
    const ratio = rateRatio(...input);
    expectNear(ratio.p, wanted.p);
    [ratio.ratio, ratio.lower, ratio.upper].forEach((value, i) => {
      expectNear(value, wanted.ratio[i]);
    });
  });

  it('agree with quasi-Poisson models where counts vary too much', () => {
    const { a, exposureA, b, exposureB, one, both } = golden<Quasi>('quasi');
    const rate = rateInterval(a, exposureA);
    expect(rate.method).toBe('quasi-poisson');
    [rate.rate, rate.dispersion, rate.lower, rate.upper].forEach((value, i) => {
      expectNear(value, one[i], 1e-8);
    });
    const ratio = compareRates({ counts: a, exposures: exposureA }, { counts: b, exposures: exposureB });
    expectNear(ratio.ratio, both[0], 1e-8);
    expectNear(ratio.p, both[1], 1e-6);
  });

  it('agree with log-linear trends', () => {
    const { a, exposureA, slope, calm, calmSlope } = golden<Quasi>('quasi');
    const months = a.map((_, i) => i + 1);
    const wild = poissonSlope(months, a, exposureA);
    [wild.ratio, wild.dispersion, wild.p].forEach((value, i) => {
      expectNear(value, slope[i], 1e-8);
    });
    const quiet = poissonSlope(
      calm.map((_, i) => i + 1),
      calm,
      calm.map(() => 1),
    );
    expect(quiet.method).toBe('poisson');
    expectNear(quiet.ratio, calmSlope[0]);
    expectNear(quiet.p, calmSlope[1], 1e-8);
  });
});

describe('what could be seen', () => {
  const log = { efficiency: 1 };

  it('needs the numbers of statistics.md on the log scale', () => {
    expect([0.9, 0.8, 0.5, 1.72].map((ratio) => incidentsForRatio(ratio, 1.2, log))).toEqual([
      2037, 454, 48, 77,
    ]);
  });

  it('agrees with power.prop.test', () => {
    const wanted = golden<{ shares: number[]; detectable: number; at: number }>('power');
    const pairs = [
      [0.383, 0.137],
      [0.547, 0.224],
      [0.11, 0.038],
      [0.066, 0.048],
    ] as const;
    expect(pairs.map(([a, b]) => incidentsForShares(a, b))).toEqual(wanted.shares);
    expect(wanted.shares).toEqual([49, 35, 207, 2604]);
    expectNear(minimumDetectableShare(0.2, 200, 200).upper, wanted.detectable, 1e-6);
    expectNear(powerOfShares(0.3, 150, 0.2, 150), wanted.at, 1e-6);
  });

  it('is the inverse of the number needed, and wider for uneven groups', () => {
    const ratio = minimumDetectableRatio(1.2, 500, 500);
    expect(incidentsForRatio(ratio, 1.2)).toBeLessThanOrEqual(501);
    expect(incidentsForRatio(ratio, 1.2)).toBeGreaterThanOrEqual(500);
    expect(minimumDetectableRatio(1.2, 100, 900)).toBeGreaterThan(ratio);
    expect(minimumDetectableRatio(1.2, 0, 9)).toBeNaN();
  });

  it('has no share to name where even all or none would not be seen', () => {
    const { lower, upper } = minimumDetectableShare(0.02, 40, 40);
    expect(lower).toBeNaN();
    expect(upper).toBeGreaterThan(0.02);
    expect(minimumDetectableShare(0, 40, 40).upper).toBeGreaterThan(0);
  });
});
