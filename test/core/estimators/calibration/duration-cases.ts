import { cliffsDelta } from '../../../../src/core/estimators/cliffs-delta.ts';
import { hazardRatio } from '../../../../src/core/estimators/hazard-ratio.ts';
import { hodgesLehmannRatio } from '../../../../src/core/estimators/hodges-lehmann.ts';
import { kaplanMeier, survivalAt, survivalQuantile } from '../../../../src/core/estimators/kaplan-meier.ts';
import { kruskalWallis } from '../../../../src/core/estimators/kruskal-wallis.ts';
import { logRank, stratifiedLogRank } from '../../../../src/core/estimators/log-rank.ts';
import { mannWhitneyU } from '../../../../src/core/estimators/mann-whitney-u.ts';
import { mixDecomposition } from '../../../../src/core/estimators/mix-decomposition.ts';
import { petoPeto } from '../../../../src/core/estimators/peto-peto.ts';
import { powerByResampling } from '../../../../src/core/estimators/power-by-resampling.ts';
import { randomBinomial } from '../../../../src/core/estimators/random.ts';
import { bootstrapRatio, ratioByRecovery } from '../../../../src/core/estimators/ratio-of-quantiles.ts';
import { restrictedMean } from '../../../../src/core/estimators/restricted-mean.ts';
import type { CensoredSample } from '../../../../src/core/plan/aggregate.ts';
import { AT_MOST, type CalibrationCase, COVERAGE, FALSE_POSITIVES } from './calibration-case.ts';
import { hit, holds, lognormal, openOnes } from './draws.ts';

export const DURATION_CASES: readonly CalibrationCase[] = [
  ...(
    [
      ['Log-rank', logRank],
      ['Peto–Peto', petoPeto],
      ['Hazard ratio', hazardRatio],
    ] as const
  ).map(
    ([what, test]): CalibrationCase => ({
      what,
      setting: '40 against 160, ties of 15 min, 34 % and 15 % open',
      ...FALSE_POSITIVES,
      trials: 2000,
      trial: (random) =>
        hit(test(openOnes(random, 40, 90, 300, 15), openOnes(random, 160, 90, 900, 15)).p < 0.05),
    }),
  ),
  {
    what: 'Log-rank, stratified',
    setting: 'three strata of different level and mix, 12 to 49 % open',
    ...FALSE_POSITIVES,
    trials: 1000,
    trial: (random) =>
      hit(
        stratifiedLogRank(
          [
            [10, 60, 30],
            [30, 50, 90],
            [50, 20, 240],
          ].map(([nA = 0, nB = 0, median = 0]) => [
            openOnes(random, nA, median, 400, 5),
            openOnes(random, nB, median, 400, 5),
          ]),
        ).p < 0.05,
      ),
  },
  {
    what: 'Mann–Whitney',
    setting: '30 against 200, ties of 30 min',
    ...FALSE_POSITIVES,
    trials: 3000,
    trial: (random) =>
      hit(mannWhitneyU(lognormal(random, 30, 90, 1.2, 30), lognormal(random, 200, 90, 1.2, 30)).p < 0.05),
  },
  {
    what: 'Mann–Whitney, exact',
    setting: '6 against 9, no ties',
    ...AT_MOST,
    trials: 3000,
    trial: (random) => hit(mannWhitneyU(lognormal(random, 6, 90), lognormal(random, 9, 90)).p < 0.05),
  },
  {
    what: 'Kruskal–Wallis',
    setting: '20, 60 and 150, ties of 15 min',
    ...FALSE_POSITIVES,
    trials: 1000,
    trial: (random) =>
      hit(kruskalWallis([20, 60, 150].map((n) => lognormal(random, n, 90, 1.2, 15))).p < 0.05),
  },
  {
    what: 'Cliff’s delta',
    setting: '30 against 200, no ties, true delta 0.3',
    ...COVERAGE,
    trials: 1500,
    trial: (random) => {
      const shift = 1.2 * Math.SQRT2 * 0.3853204664075676;
      return holds(cliffsDelta(lognormal(random, 30, 90 * Math.exp(shift)), lognormal(random, 200, 90)), 0.3);
    },
  },
  {
    what: 'Hodges–Lehmann ratio',
    setting: '30 against 200, ties of 5 min, true ratio 1.5',
    ...COVERAGE,
    trials: 800,
    trial: (random) =>
      holds(hodgesLehmannRatio(lognormal(random, 30, 135, 1.2, 5), lognormal(random, 200, 90, 1.2, 5)), 1.5),
  },
  {
    what: 'Ratio of medians, bootstrap',
    setting: '60 against 140, true ratio 1.5',
    kind: 'coverage',
    nominal: '95 %',
    limits: [0.925, 0.975],
    trials: 300,
    trial: (random) =>
      holds(
        bootstrapRatio(lognormal(random, 60, 135), lognormal(random, 140, 90), 0.5, {
          seed: Math.floor(random() * 2 ** 31),
        }),
        1.5,
      ),
  },
  {
    what: 'Ratio of medians by recovery, interval',
    setting: '50 against 150, 31 % and 24 % open, true ratio 1.5',
    kind: 'coverage',
    nominal: '95 %',
    limits: [0.93, 0.98],
    trials: 1500,
    trial: (random) =>
      holds(
        ratioByRecovery(medianOf(openOnes(random, 50, 135, 500)), medianOf(openOnes(random, 150, 90, 500))),
        1.5,
      ),
  },
  {
    what: 'Ratio of medians by recovery, p',
    setting: '50 against 150, 34 % and 21 % open, ties of 5 min',
    kind: 'false positives',
    nominal: '5 %',
    limits: [0.025, 0.065],
    trials: 2000,
    trial: (random) =>
      hit(
        ratioByRecovery(
          medianOf(openOnes(random, 50, 90, 300, 5)),
          medianOf(openOnes(random, 150, 90, 600, 5)),
        ).p < 0.05,
      ),
  },
  {
    what: 'Kaplan–Meier at a time, log-log',
    setting: '60 incidents, 30 % open, true S 0.5',
    ...COVERAGE,
    trials: 2000,
    trial: (random) => holds(survivalAt(kaplanMeier(openOnes(random, 60, 90, 350)), 90), 0.5),
  },
  {
    what: 'Kaplan–Meier median',
    setting: '60 incidents, 30 % open',
    ...COVERAGE,
    trials: 2000,
    trial: (random) => holds(medianOf(openOnes(random, 60, 90, 350)), 90),
  },
  {
    what: 'Restricted mean',
    setting: '80 incidents, 24 % open, 4 h',
    ...COVERAGE,
    trials: 1500,
    trial: (random) =>
      holds(restrictedMean(kaplanMeier(openOnes(random, 80, 90, 500)), 240), 114.545043556777),
  },
  {
    what: 'Decomposition, effects within',
    setting: '2 strata, 120 against 200, 15 to 26 % open, no difference within',
    kind: 'coverage',
    nominal: '95 %',
    limits: [0.91, 0.99],
    trials: 100,
    trial: (random) => {
      const seed = Math.floor(random() * 2 ** 31);
      const people = randomBinomial(random, 120, 0.6);
      const others = randomBinomial(random, 200, 0.3);
      const curve = (n: number, median: number) => kaplanMeier(openOnes(random, n, median, 700));
      const { within } = mixDecomposition(
        [
          { a: curve(people, 140), b: curve(others, 140) },
          { a: curve(120 - people, 70), b: curve(200 - others, 70) },
        ],
        { seed, replicates: 150 },
      );
      return within.reduce((sum, part) => sum + holds(part, 0), 0) / 2;
    },
  },
  {
    what: 'Power by resampling',
    setting: '81 against 81, ratio 1.72, sd of logs 1.2; 300 resamples a trial, planned for 80 %',
    kind: 'power',
    nominal: '80 %',
    limits: [0.76, 0.84],
    trials: 5,
    trial: (random) =>
      powerByResampling(lognormal(random, 3000, 90), 1.72, 81, 81, {
        replicates: 300,
        seed: Math.floor(random() * 1e9),
      }),
  },
];

const medianOf = (sample: CensoredSample) => survivalQuantile(kaplanMeier(sample), 0.5);
