import { logNormalChangePoints, poissonChangePoints } from '../../../../src/core/estimators/change-points.ts';
import { compareRates } from '../../../../src/core/estimators/compare-rates.ts';
import { garwoodInterval } from '../../../../src/core/estimators/garwood-interval.ts';
import { mannKendall } from '../../../../src/core/estimators/mann-kendall.ts';
import { poissonSlope } from '../../../../src/core/estimators/poisson-slope.ts';
import { type Random, randomNormal } from '../../../../src/core/estimators/random.ts';
import { rateInterval } from '../../../../src/core/estimators/rate-interval.ts';
import { rateRatio } from '../../../../src/core/estimators/rate-ratio.ts';
import { theilSen } from '../../../../src/core/estimators/theil-sen.ts';
import { uChart } from '../../../../src/core/estimators/u-chart.ts';
import { xmrChart } from '../../../../src/core/estimators/xmr-chart.ts';
import { AT_LEAST, AT_MOST, type CalibrationCase, COVERAGE, FALSE_POSITIVES } from './calibration-case.ts';
import { hit, holds, many, poisson, wildCount } from './draws.ts';

export const SERIES_CASES: readonly CalibrationCase[] = [
  {
    what: 'Garwood',
    setting: 'mean 7.3',
    ...AT_LEAST,
    trials: 4000,
    trial: (random) => holds(garwoodInterval(poisson(random, 7.3)), 7.3),
  },
  {
    what: 'Rate ratio, exact',
    setting: 'means 12 and 40, exposures 6 and 20',
    ...AT_MOST,
    trials: 3000,
    trial: (random) => hit(rateRatio(poisson(random, 12), 6, poisson(random, 40), 20).p < 0.05),
  },
  {
    what: 'Rate of wild counts',
    setting: '24 months of mean 10, dispersion 3',
    ...COVERAGE,
    limits: [0.925, 0.97],
    trials: 3000,
    trial: (random) =>
      holds(
        rateInterval(
          many(24, () => wildCount(random, 10, 5)),
          many(24, () => 1),
        ),
        10,
      ),
  },
  {
    what: 'Rates of wild counts compared',
    setting: '10 months against 26, mean 10, dispersion 3',
    ...FALSE_POSITIVES,
    limits: [0.035, 0.075],
    trials: 3000,
    trial: (random) => {
      const months = (n: number) => ({
        counts: many(n, () => wildCount(random, 10, 5)),
        exposures: many(n, () => 1),
      });
      return hit(compareRates(months(10), months(26)).p < 0.05);
    },
  },
  {
    what: 'Poisson slope of wild counts',
    setting: '36 months of mean 10, dispersion 3',
    ...FALSE_POSITIVES,
    limits: [0.035, 0.075],
    trials: 1500,
    trial: (random) =>
      hit(
        poissonSlope(
          many(36, (i) => i),
          many(36, () => wildCount(random, 10, 5)),
          many(36, () => 1),
        ).p < 0.05,
      ),
  },
  {
    what: 'Mann–Kendall',
    setting: '24 months of log-normal medians',
    ...FALSE_POSITIVES,
    trials: 3000,
    trial: (random) => hit(mannKendall(many(24, () => randomNormal(random))).p < 0.05),
  },
  {
    what: 'Theil–Sen',
    setting: '24 months, slope 0.02, noise 0.3',
    ...COVERAGE,
    limits: [0.93, 0.975],
    trials: 1500,
    trial: (random) =>
      holds(
        theilSen(
          many(24, (i) => i),
          many(24, (i) => 0.02 * i + 0.3 * randomNormal(random)),
        ),
        0.02,
      ),
  },
  {
    what: 'u-chart',
    setting: 'points marked, 24 calm months of mean 12',
    kind: 'false alarms',
    nominal: 'near 1 %',
    limits: [0, 0.02],
    trials: 1000,
    trial: (random) =>
      uChart(
        many(24, () => poisson(random, 12)),
        many(24, () => 1),
      ).points.filter((point) => point.rule !== '').length / 24,
  },
  {
    what: 'u-chart of wild counts',
    setting: 'points marked, 24 months of mean 12, dispersion 3',
    kind: 'false alarms',
    nominal: 'near 1 %',
    limits: [0, 0.025],
    trials: 1000,
    trial: (random) =>
      uChart(
        many(24, () => wildCount(random, 12, 6)),
        many(24, () => 1),
      ).points.filter((point) => point.rule !== '').length / 24,
  },
  {
    what: 'XmR on logs',
    setting: 'points marked, 24 log-normal medians',
    kind: 'false alarms',
    nominal: 'near 1 %',
    limits: [0, 0.025],
    trials: 1000,
    trial: (random) =>
      xmrChart([...lognormalSeries(random, 24)]).points.filter((point) => point.rule !== '').length / 24,
  },
  {
    what: 'Change of a rate',
    setting: 'series of 48 months without one in which one is found',
    kind: 'false alarms',
    nominal: 'few',
    limits: [0, 0.1],
    trials: 300,
    trial: (random) =>
      hit(
        poissonChangePoints(
          many(48, () => poisson(random, 12)),
          many(48, () => 1),
          { replicates: 1 },
        ).changes.length > 0,
      ),
  },
  {
    what: 'Change of log durations',
    setting: 'series of 48 medians without one in which one is found',
    kind: 'false alarms',
    nominal: 'few',
    limits: [0, 0.15],
    trials: 300,
    trial: (random) =>
      hit(logNormalChangePoints(lognormalSeries(random, 48), { replicates: 1 }).changes.length > 0),
  },
  {
    what: 'Band on the date of a change',
    setting: 'rate 10 to 20 after 20 of 40 months',
    kind: 'coverage',
    nominal: '≥ 95 %',
    limits: [0.93, 1],
    trials: 200,
    trial: (random) => {
      const counts = many(40, (i) => poisson(random, i < 20 ? 10 : 20));
      const { changes } = poissonChangePoints(
        counts,
        counts.map(() => 1),
        { replicates: 200 },
      );
      return hit(changes.some(({ first, last }) => first <= 20 && 20 <= last));
    },
  },
];

function lognormalSeries(random: Random, n: number): number[] {
  return many(n, () => 90 * Math.exp(0.4 * randomNormal(random)));
}
