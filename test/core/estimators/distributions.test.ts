import { describe, expect, it } from 'vitest';
import { binomialTest } from '../../../src/core/estimators/binomial-test.ts';
import {
  betaQuantile,
  binomialCdf,
  binomialUpperTail,
  chiSquareUpperTail,
  criticalT,
  criticalZ,
  gammaQuantile,
  normalCdf,
  normalQuantile,
  normalTwoSidedP,
  normalUpperTail,
  studentTwoSidedP,
} from '../../../src/core/estimators/distributions.ts';
import { expectNear, golden } from './golden.ts';

type Row = readonly [number, number, number, number, number, number];

const R = golden<{
  readonly z: readonly number[];
  readonly cdf: readonly number[];
  readonly upper: readonly number[];
  readonly p: readonly number[];
  readonly quantile: readonly number[];
  readonly chisq: readonly Row[];
  readonly gamma: readonly Row[];
  readonly beta: readonly Row[];
  readonly binomial: readonly Row[];
  readonly student: readonly Row[];
}>('distributions');

describe('distributions, against R', () => {
  it('keep the normal tails to 1e-12 out to 37 sigmas', () => {
    R.z.forEach((z, i) => {
      expectNear(normalCdf(z), R.cdf[i], 1e-12);
      expectNear(normalUpperTail(z), R.upper[i], 1e-12);
      expectNear(normalTwoSidedP(z), 2 * Math.min(R.cdf[i] ?? 0, R.upper[i] ?? 0), 1e-12);
    });
  });

  it('turn chances back into normal scores', () => {
    R.p.forEach((p, i) => {
      expect(Math.abs(normalQuantile(p) - (R.quantile[i] ?? Number.NaN))).toBeLessThan(1e-11);
    });
    expectNear(criticalZ(0.95), 1.959963984540054, 1e-14);
  });

  it('keep the chi-square upper tail where one less the distribution function is 0', () => {
    for (const [x, df, upper] of R.chisq) expectNear(chiSquareUpperTail(x, df), upper, 1e-11);
    expect(chiSquareUpperTail(0, 1)).toBe(1);
    expect(chiSquareUpperTail(Number.NaN, 1)).toBeNaN();
  });

  it('find gamma and beta quantiles', () => {
    for (const [p, shape, q] of R.gamma) expectNear(gammaQuantile(p, shape), q, 1e-11);
    for (const [p, a, b, q] of R.beta) expectNear(betaQuantile(p, a, b), q, 1e-10);
  });

  it('add up binomial tails and the two-sided binomial test', () => {
    for (const [k, n, p, cdf, upper, two] of R.binomial) {
      expectNear(binomialCdf(k, n, p), cdf, 1e-11);
      expectNear(binomialUpperTail(k, n, p), upper, 1e-11);
      expectNear(binomialTest(k, n, p), two, 1e-10);
    }
  });

  it('know Student', () => {
    for (const [t, df, p, critical] of R.student) {
      expectNear(studentTwoSidedP(t, df), p, 1e-11);
      expectNear(criticalT(0.95, df), critical, 1e-11);
    }
  });
});
