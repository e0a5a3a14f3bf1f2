import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/core/estimators/benjamini-hochberg.ts';
import { clopperPearsonInterval } from '../../../src/core/estimators/binomial-test.ts';
import { chiSquareTest } from '../../../src/core/estimators/chi-square-test.ts';
import { cochranArmitage } from '../../../src/core/estimators/cochran-armitage.ts';
import { fisherExact } from '../../../src/core/estimators/fisher-exact.ts';
import { newcombeDifference } from '../../../src/core/estimators/newcombe-difference.ts';
import { riskRatio } from '../../../src/core/estimators/risk-ratio.ts';
import { simpsonCheck } from '../../../src/core/estimators/simpson-check.ts';
import { wilsonInterval } from '../../../src/core/estimators/wilson-interval.ts';
import { expectNear, golden } from './golden.ts';

interface Shares {
  readonly input: readonly [number, number, number, number];
  readonly wilson: readonly [number, number];
  readonly riskRatio: readonly number[] | null;
  readonly fisher: number;
  readonly exact: readonly [number, number];
}

interface Table {
  readonly counts: readonly (readonly number[])[];
  readonly chisq: number;
  readonly p: number;
  readonly monteCarlo: number;
  readonly minExpected: number;
  readonly v: number;
  readonly corrected: number;
  readonly residuals: readonly (readonly number[])[];
}

describe('shares, against R', () => {
  it.each(golden<Shares[]>('shares'))('agree on $input', ({ input, ...wanted }) => {
    const [events, n] = input;
    const wilson = wilsonInterval(events, n);
    expect(Math.abs(wilson.lower - wanted.wilson[0])).toBeLessThan(1e-12);
    expect(Math.abs(wilson.upper - wanted.wilson[1])).toBeLessThan(1e-12);
    const exact = clopperPearsonInterval(events, n);
    expectNear(exact.lower, wanted.exact[0]);
    expectNear(exact.upper, wanted.exact[1]);
    expectNear(fisherExact(...input), wanted.fisher);
    const ratio = riskRatio(...input);
    if (wanted.riskRatio === null) expect(ratio.p).toBeNaN();
    else
      [ratio.ratio, ratio.lower, ratio.upper, ratio.p].forEach((value, i) => {
        expectNear(value, wanted.riskRatio?.[i]);
      });
  });

  it("give Newcombe's own example", () => {
    const { difference, lower, upper } = newcombeDifference(56, 70, 48, 80);
    expect(difference).toBeCloseTo(0.2, 12);
    expect(lower).toBeCloseTo(0.0524, 4);
    expect(upper).toBeCloseTo(0.3339, 4);
  });

  it.each(golden<Table[]>('tables').map((wanted, i) => [i + 1, wanted] as const))(
    'agree on table %i',
    (_, wanted) => {
      const test = chiSquareTest(wanted.counts);
      expectNear(test.chiSquare, wanted.chisq);
      expectNear(test.cramersV, wanted.v);
      expectNear(test.cramersVCorrected, wanted.corrected);
      expectNear(test.minExpected, wanted.minExpected);
      test.residuals.flat().forEach((residual, i) => {
        expectNear(residual, wanted.residuals.flat()[i]);
      });
      if (test.method === 'asymptotic') expectNear(test.p, wanted.p);
      else expect(Math.abs(test.p - wanted.monteCarlo)).toBeLessThan(4 * Math.sqrt(wanted.monteCarlo / 2000));
    },
  );

  it('draw tables at random where too many cells expect under 5', () => {
    expect(golden<Table[]>('tables').map((table) => chiSquareTest(table.counts).method)).toEqual([
      'asymptotic',
      'asymptotic',
      'monte-carlo',
      'monte-carlo',
    ]);
  });

  it('drop empty rows and columns and keep the shape of the residuals', () => {
    const full = chiSquareTest([
      [10, 20],
      [30, 5],
    ]);
    const holed = chiSquareTest([
      [10, 0, 20],
      [0, 0, 0],
      [30, 0, 5],
    ]);
    expect({ ...holed, residuals: [] }).toEqual({ ...full, residuals: [] });
    expect(holed.residuals[2]?.[2]).toBe(full.residuals[1]?.[1]);
    expect(holed.residuals[1]?.[0]).toBeNaN();
    expect(chiSquareTest([[1, 2]])).toMatchObject({ df: 0, p: Number.NaN });
  });

  it('agree on the trend over ordered severities', () => {
    const { counts, trend } = golden<{ counts: [number[], number[]]; trend: number }>('severity');
    const totals = counts[0].map((count, i) => count + (counts[1][i] ?? 0));
    expectNear(cochranArmitage(counts[1], totals).chiSquare, trend);
  });

  it('adjust a family as p.adjust does and leave NaN out of it', () => {
    const { p, q } = golden<{ p: number[]; q: number[] }>('adjust');
    benjaminiHochberg([...p, Number.NaN]).forEach((value, i) => {
      expectNear(value, q[i], 1e-12);
    });
    expect(
      benjaminiHochberg([0.001, 0.012, 0.03, 0.04, 0.2]).map((value) => Number(value.toFixed(12))),
    ).toEqual([0.005, 0.03, 0.05, 0.05, 0.2]);
  });

  it('agree with mantelhaen.test on the Berkeley admissions, where the pooled direction does not hold', () => {
    const wanted = golden<{ strata: number[][]; odds: number[]; chisq: number; p: number }>('simpson');
    const strata = wanted.strata.map(([eventsA = 0, nA = 0, eventsB = 0, nB = 0]) => ({
      eventsA,
      nA,
      eventsB,
      nB,
    }));
    const check = simpsonCheck(strata);
    expectNear(check.common.oddsRatio, wanted.odds[0]);
    expectNear(check.common.oddsInterval.lower, wanted.odds[1]);
    expectNear(check.common.oddsInterval.upper, wanted.odds[2]);
    expectNear(check.common.chiSquare, wanted.chisq);
    expectNear(check.common.p, wanted.p);
    expect(check.pooled.lower).toBeGreaterThan(0);
    expect(check.strata.map((stratum) => stratum.direction)).toEqual([
      'flips',
      'leans',
      'agrees',
      'leans',
      'agrees',
      'leans',
    ]);
    expect(check.standardised.difference).toBeLessThan(0);
  });
});

describe("statistics.md's fixed points", () => {
  it('hold', () => {
    const wilson = wilsonInterval(383, 1000);
    expect([wilson.lower, wilson.upper].map((end) => end.toFixed(7))).toEqual(['0.3533727', '0.4135227']);
    const test = chiSquareTest([
      [383, 617],
      [137, 863],
    ]);
    expect(test.chiSquare.toFixed(6)).toBe('157.266112');
    expect(test.residuals[0]?.[0]?.toFixed(5)).toBe('12.54058');
    expect(test.cramersV.toFixed(7)).toBe('0.2804159');
  });
});
