import { describe, expect, it } from 'vitest';
import { hazardRatio } from '../../../src/core/estimators/hazard-ratio.ts';
import { kaplanMeier, survivalAt, survivalQuantile } from '../../../src/core/estimators/kaplan-meier.ts';
import { logRank, stratifiedLogRank } from '../../../src/core/estimators/log-rank.ts';
import { petoPeto } from '../../../src/core/estimators/peto-peto.ts';
import { restrictedMean } from '../../../src/core/estimators/restricted-mean.ts';
import { censored, expectNear, golden } from './golden.ts';

interface Arm {
  readonly observed: readonly number[];
  readonly open: readonly number[];
}

interface Fit extends Arm {
  readonly at: readonly (readonly (number | null)[])[];
  readonly quantiles: readonly (readonly (number | null)[])[];
  readonly rmst: readonly number[];
}

interface SurvivalCase {
  readonly fits: readonly [Fit, Fit];
  readonly chisq: number;
  readonly observed: readonly [number, number];
  readonly expected: readonly [number, number];
  readonly strata: readonly (readonly [Arm, Arm])[];
  readonly stratified: number;
  readonly stratifiedExpected: readonly [number, number];
  readonly early: number;
  /** Ratio, ends and p. */
  readonly hazard: readonly number[];
  readonly breslow: number;
}

const sampleOf = (arm: Arm) => censored(arm.observed, arm.open);

describe.each(golden<SurvivalCase[]>('survivals').map((wanted, i) => [i + 1, wanted] as const))(
  'survival with ties and open incidents, case %i against R',
  (_, wanted) => {
    it('gives survival, standard error, interval and numbers at risk', () => {
      for (const fit of wanted.fits) {
        const curve = kaplanMeier(sampleOf(fit));
        for (const [t, atRisk, survival, error, lower, upper] of fit.at) {
          const point = survivalAt(curve, t ?? 0);
          expect(point.atRisk).toBe(atRisk);
          expectNear(point.survival, survival);
          if (survival === 0) continue;
          expectNear(point.standardError, error);
          expectNear(point.lower, lower);
          expectNear(point.upper, upper);
        }
      }
    });

    it('gives quantiles with their bounds, NaN where not reached', () => {
      for (const fit of wanted.fits) {
        const curve = kaplanMeier(sampleOf(fit));
        for (const [p, value, lower, upper] of fit.quantiles) {
          const quantile = survivalQuantile(curve, p ?? 0);
          expectNear(quantile.value, value);
          expectNear(quantile.lower, lower);
          expectNear(quantile.upper, upper);
        }
      }
    });

    it('gives the restricted mean', () => {
      for (const fit of wanted.fits) {
        const [limit = 0, mean, error] = fit.rmst;
        const restricted = restrictedMean(kaplanMeier(sampleOf(fit)), limit);
        expectNear(restricted.mean, mean);
        expectNear(restricted.standardError, error);
      }
    });

    it('gives the log-rank test, plain and stratified', () => {
      const [a, b] = wanted.fits;
      const plain = logRank(sampleOf(a), sampleOf(b));
      expectNear(plain.chiSquare, wanted.chisq);
      expect(plain.observed).toEqual(wanted.observed);
      wanted.expected.forEach((expected, i) => {
        expectNear(plain.expected[i], expected);
      });
      const split = stratifiedLogRank(
        wanted.strata.map(([left, right]) => [sampleOf(left), sampleOf(right)] as const),
      );
      expectNear(split.chiSquare, wanted.stratified);
      expectNear(split.expected[0], wanted.stratifiedExpected[0]);
    });

    it('gives the Peto–Peto test', () => {
      const [a, b] = wanted.fits;
      expectNear(petoPeto(sampleOf(a), sampleOf(b)).chiSquare, wanted.early);
    });

    it('gives the hazard ratio, ties by Efron and by Breslow', () => {
      const [a, b] = wanted.fits;
      const { ratio, lower, upper, p } = hazardRatio(sampleOf(a), sampleOf(b));
      [ratio, lower, upper, p].forEach((value, i) => {
        expectNear(value, wanted.hazard[i], 1e-8);
      });
      expectNear(hazardRatio(sampleOf(a), sampleOf(b), 'breslow').ratio, wanted.breslow, 1e-8);
    });
  },
);

describe('survival at its edges', () => {
  it('takes the middle of a step that is level at one half', () => {
    const curve = kaplanMeier(censored([1, 2, 3, 4]));
    expect(survivalQuantile(curve, 0.5).value).toBe(2.5);
  });

  it('counts an end before a censoring at the same time', () => {
    expect(kaplanMeier(censored([5], [5, 5])).atRisk[0]).toBe(3);
  });

  it('reaches no median when most incidents are open', () => {
    expect(survivalQuantile(kaplanMeier(censored([1], [2, 3, 4])), 0.5).value).toBeNaN();
  });

  it('has no hazard ratio where all of one group end before any of the other', () => {
    expect(hazardRatio(censored([1, 2, 3]), censored([4, 5, 6])).ratio).toBeNaN();
    expect(hazardRatio(censored([], [9]), censored([4, 5, 6])).ratio).toBeNaN();
  });

  it('inverts the hazard ratio where the groups change places', () => {
    const [a, b] = [censored([1, 3, 3, 8], [5, 9]), censored([2, 3, 7, 11], [4])];
    expectNear(hazardRatio(a, b).ratio * hazardRatio(b, a).ratio, 1, 1e-10);
    expectNear(petoPeto(a, b).chiSquare, petoPeto(b, a).chiSquare, 1e-10);
  });

  it('answers an empty sample with NaN, never an exception', () => {
    const curve = kaplanMeier(censored([]));
    expect(survivalAt(curve, 1).survival).toBeNaN();
    expect(survivalQuantile(curve, 0.5).value).toBeNaN();
    expect(restrictedMean(curve, 10).mean).toBeNaN();
    expect(logRank(censored([]), censored([])).p).toBeNaN();
    expect(petoPeto(censored([]), censored([])).p).toBeNaN();
    expect(hazardRatio(censored([]), censored([])).ratio).toBeNaN();
  });

  it('keeps everything open at survival 1', () => {
    expect(survivalAt(kaplanMeier(censored([], [3, 4])), 2)).toMatchObject({
      survival: 1,
      lower: 1,
      upper: 1,
      atRisk: 2,
    });
    expect(restrictedMean(kaplanMeier(censored([], [3, 4])), 10).mean).toBe(10);
  });
});
