import { benjaminiHochberg } from '../../../src/core/estimators/benjamini-hochberg.ts';
import { logNormalChangePoints, poissonChangePoints } from '../../../src/core/estimators/change-points.ts';
import { chiSquareTest } from '../../../src/core/estimators/chi-square-test.ts';
import { cliffsDelta } from '../../../src/core/estimators/cliffs-delta.ts';
import { cochranArmitage } from '../../../src/core/estimators/cochran-armitage.ts';
import { compareRates } from '../../../src/core/estimators/compare-rates.ts';
import { directStandardisation } from '../../../src/core/estimators/direct-standardisation.ts';
import { fisherExact } from '../../../src/core/estimators/fisher-exact.ts';
import { garwoodInterval } from '../../../src/core/estimators/garwood-interval.ts';
import { hodgesLehmannRatio } from '../../../src/core/estimators/hodges-lehmann.ts';
import type { Interval } from '../../../src/core/estimators/interval.ts';
import { kaplanMeier, survivalAt, survivalQuantile } from '../../../src/core/estimators/kaplan-meier.ts';
import { kruskalWallis } from '../../../src/core/estimators/kruskal-wallis.ts';
import { logRank, stratifiedLogRank } from '../../../src/core/estimators/log-rank.ts';
import { mannKendall } from '../../../src/core/estimators/mann-kendall.ts';
import { mannWhitneyU } from '../../../src/core/estimators/mann-whitney-u.ts';
import { mantelHaenszel } from '../../../src/core/estimators/mantel-haenszel.ts';
import { mixDecomposition } from '../../../src/core/estimators/mix-decomposition.ts';
import { newcombeDifference } from '../../../src/core/estimators/newcombe-difference.ts';
import { poissonSlope } from '../../../src/core/estimators/poisson-slope.ts';
import { powerByResampling } from '../../../src/core/estimators/power-by-resampling.ts';
import {
  type Random,
  randomBinomial,
  randomGamma,
  randomNormal,
  seededRandom,
} from '../../../src/core/estimators/random.ts';
import { rateInterval } from '../../../src/core/estimators/rate-interval.ts';
import { rateRatio } from '../../../src/core/estimators/rate-ratio.ts';
import { bootstrapRatio, ratioByRecovery } from '../../../src/core/estimators/ratio-of-quantiles.ts';
import { restrictedMean } from '../../../src/core/estimators/restricted-mean.ts';
import { riskRatio } from '../../../src/core/estimators/risk-ratio.ts';
import { theilSen } from '../../../src/core/estimators/theil-sen.ts';
import { uChart } from '../../../src/core/estimators/u-chart.ts';
import { wilsonInterval } from '../../../src/core/estimators/wilson-interval.ts';
import { xmrChart } from '../../../src/core/estimators/xmr-chart.ts';
import type { CensoredSample } from '../../../src/core/plan/aggregate.ts';

/** A share that simulation with a fixed seed must find between two limits. */
export interface CalibrationCase {
  readonly what: string;
  readonly setting: string;
  readonly kind: 'false positives' | 'coverage' | 'power' | 'false alarms';
  readonly nominal: string;
  readonly limits: readonly [number, number];
  readonly trials: number;
  /** One trial: 1 for a hit, 0 for none, or a share. */
  readonly trial: (random: Random) => number;
}

/** The share of hits over all trials. */
export function calibrate({ trials, trial, what }: CalibrationCase): number {
  const random = seededRandom([...what].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) | 0, 7));
  let sum = 0;
  for (let i = 0; i < trials; i++) sum += trial(random);
  return sum / trials;
}

const hit = (is: boolean): number => (is ? 1 : 0);
const holds = (interval: Interval, value: number): number =>
  hit(interval.lower <= value && value <= interval.upper);
const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const poisson = (random: Random, mean: number): number => {
  let count = 0;
  for (let product = 1 - random(); product > Math.exp(-mean); product *= 1 - random()) count++;
  return count;
};
/** Negative binomial counts: Poisson with a gamma rate, variance over mean = 1 + mean/size. */
const wildCount = (random: Random, mean: number, size: number): number =>
  poisson(random, (mean * randomGamma(random, size)) / size);

function lognormal(random: Random, n: number, median: number, spread = 1.2, step = 0): Float64Array {
  return Float64Array.from({ length: n }, () => {
    const value = median * Math.exp(spread * randomNormal(random));
    return step > 0 ? Math.max(step, Math.round(value / step) * step) : value;
  }).sort();
}

/** Log-normal durations rounded to `step`, censored at an exponential time of the given mean. */
function openOnes(random: Random, n: number, median: number, censorMean: number, step = 0): CensoredSample {
  const observed: number[] = [];
  const open: number[] = [];
  for (const value of lognormal(random, n, median, 1.2, step)) {
    const limit = -censorMean * Math.log(1 - random());
    if (value <= limit) observed.push(value);
    else open.push(limit);
  }
  return { observed: Float64Array.from(observed).sort(), open: Float64Array.from(open).sort() };
}

const medianOf = (sample: CensoredSample) => survivalQuantile(kaplanMeier(sample), 0.5);
const FALSE_POSITIVES = { kind: 'false positives', nominal: '5 %', limits: [0.035, 0.065] } as const;
const AT_MOST = { kind: 'false positives', nominal: '≤ 5 %', limits: [0, 0.06] } as const;
const COVERAGE = { kind: 'coverage', nominal: '95 %', limits: [0.93, 0.97] } as const;
const AT_LEAST = { kind: 'coverage', nominal: '≥ 95 %', limits: [0.945, 1] } as const;

export const CALIBRATION_CASES: readonly CalibrationCase[] = [
  {
    what: 'Log-rank',
    setting: '40 against 160, ties of 15 min, 30 % and 15 % open',
    ...FALSE_POSITIVES,
    trials: 2000,
    trial: (random) =>
      hit(logRank(openOnes(random, 40, 90, 300, 15), openOnes(random, 160, 90, 900, 15)).p < 0.05),
  },
  {
    what: 'Log-rank, stratified',
    setting: 'three strata of different level and mix, 25 % open',
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
    setting: '30 against 200, ties of 15 min, true delta 0.3',
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
    trials: 500,
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
    setting: '50 against 150, 25 % open, true ratio 1.5',
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
    setting: '50 against 150, 35 % and 20 % open, ties of 5 min',
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
    setting: '80 incidents, 25 % open, 4 h',
    ...COVERAGE,
    trials: 1500,
    trial: (random) =>
      holds(restrictedMean(kaplanMeier(openOnes(random, 80, 90, 500)), 240), 114.545043556777),
  },
  {
    what: 'Wilson',
    setting: 'share 0.1 of 40',
    ...COVERAGE,
    limits: [0.93, 0.975],
    trials: 4000,
    trial: (random) => holds(wilsonInterval(randomBinomial(random, 40, 0.1), 40), 0.1),
  },
  {
    what: 'Newcombe’s difference',
    setting: '0.2 of 50 less 0.1 of 150',
    ...COVERAGE,
    limits: [0.93, 0.975],
    trials: 4000,
    trial: (random) =>
      holds(
        newcombeDifference(randomBinomial(random, 50, 0.2), 50, randomBinomial(random, 150, 0.1), 150),
        0.1,
      ),
  },
  {
    what: 'Risk ratio',
    setting: '0.2 of 80 and of 300',
    ...FALSE_POSITIVES,
    trials: 4000,
    trial: (random) =>
      hit(riskRatio(randomBinomial(random, 80, 0.2), 80, randomBinomial(random, 300, 0.2), 300).p < 0.05),
  },
  {
    what: 'Chi-square',
    setting: '2 × 4, 60 against 240',
    ...FALSE_POSITIVES,
    trials: 3000,
    trial: (random) => hit(chiSquareTest(randomTable(random, [60, 240], [0.4, 0.3, 0.2, 0.1])).p < 0.05),
  },
  {
    what: 'Chi-square, Monte Carlo',
    setting: '2 × 5, 12 against 40, most cells under 5',
    ...AT_MOST,
    limits: [0.025, 0.07],
    trials: 500,
    trial: (random) =>
      hit(chiSquareTest(randomTable(random, [12, 40], [0.4, 0.25, 0.15, 0.1, 0.1])).p < 0.05),
  },
  {
    what: 'Fisher exact',
    setting: '0.2 of 15 and of 40',
    ...AT_MOST,
    trials: 3000,
    trial: (random) =>
      hit(fisherExact(randomBinomial(random, 15, 0.2), 15, randomBinomial(random, 40, 0.2), 40) < 0.05),
  },
  {
    what: 'Cochran–Armitage',
    setting: 'share 0.3 over levels of 30, 80 and 120',
    ...FALSE_POSITIVES,
    trials: 4000,
    trial: (random) => {
      const totals = [30, 80, 120];
      return hit(
        cochranArmitage(
          totals.map((n) => randomBinomial(random, n, 0.3)),
          totals,
        ).p < 0.05,
      );
    },
  },
  {
    what: 'Benjamini–Hochberg',
    setting: 'false discoveries among 20 differences, 10 of them none',
    kind: 'false positives',
    nominal: '≤ 5 %',
    limits: [0, 0.05],
    trials: 2000,
    trial: (random) => {
      const tests = many(20, (i) => {
        const [a, b] = [randomBinomial(random, 150, i < 10 ? 0.2 : 0.4), randomBinomial(random, 400, 0.2)];
        return riskRatio(a, 150, b, 400).p;
      });
      const found = benjaminiHochberg(tests).map((q) => q < 0.05);
      const all = found.filter(Boolean).length;
      return all === 0 ? 0 : found.slice(0, 10).filter(Boolean).length / all;
    },
  },
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
    nominal: '≤ 10 %',
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
    nominal: '≤ 10 %',
    limits: [0, 0.15],
    trials: 300,
    trial: (random) =>
      hit(logNormalChangePoints(lognormalSeries(random, 48), { replicates: 1 }).changes.length > 0),
  },
  {
    what: 'Band on the date of a change',
    setting: 'rate 10 to 20 after 20 of 40 months, where one was found',
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
      return hit(changes.length === 0 || changes.some(({ first, last }) => first <= 20 && 20 <= last));
    },
  },
  {
    what: 'Common risk ratio',
    setting: 'three strata, true ratio 1.5',
    ...COVERAGE,
    trials: 2000,
    trial: (random) => holds(mantelHaenszel(strata(random, 1.5)).riskInterval, 1.5),
  },
  {
    what: 'Standardised difference',
    setting: 'three strata, weights fixed',
    ...COVERAGE,
    limits: [0.935, 0.98],
    trials: 2000,
    trial: (random) => holds(directStandardisation(strata(random, 1.5), [1, 1, 1]), (0.1 + 0.2 + 0.4) / 6),
  },
  {
    what: 'Decomposition, mix effect',
    setting: '2 strata, 120 against 200, 20 % open, no difference within',
    kind: 'coverage',
    nominal: '95 %',
    limits: [0.91, 0.99],
    trials: 150,
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
    setting: '81 against 81, ratio 1.72, sd of logs 1.2; planned for 80 %',
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

function lognormalSeries(random: Random, n: number): number[] {
  return many(n, () => 90 * Math.exp(0.4 * randomNormal(random)));
}

function randomTable(random: Random, sizes: readonly number[], shares: readonly number[]): number[][] {
  return sizes.map((size) => {
    const row = shares.map(() => 0);
    for (let i = 0; i < size; i++) {
      let at = random();
      const column = shares.findIndex((share) => {
        at -= share;
        return at < 0;
      });
      row[column < 0 ? 0 : column] = (row[column < 0 ? 0 : column] ?? 0) + 1;
    }
    return row;
  });
}

function strata(random: Random, ratio: number) {
  return [
    [60, 150, 0.1],
    [90, 80, 0.2],
    [40, 200, 0.4],
  ].map(([nA = 0, nB = 0, share = 0]) => ({
    eventsA: randomBinomial(random, nA, share * ratio),
    nA,
    eventsB: randomBinomial(random, nB, share),
    nB,
  }));
}
