import { benjaminiHochberg } from '../../../../src/core/estimators/benjamini-hochberg.ts';
import { chiSquareTest } from '../../../../src/core/estimators/chi-square-test.ts';
import { cochranArmitage } from '../../../../src/core/estimators/cochran-armitage.ts';
import { directStandardisation } from '../../../../src/core/estimators/direct-standardisation.ts';
import { fisherExact } from '../../../../src/core/estimators/fisher-exact.ts';
import { mantelHaenszel } from '../../../../src/core/estimators/mantel-haenszel.ts';
import { newcombeDifference } from '../../../../src/core/estimators/newcombe-difference.ts';
import { type Random, randomBinomial } from '../../../../src/core/estimators/random.ts';
import { riskRatio } from '../../../../src/core/estimators/risk-ratio.ts';
import { wilsonInterval } from '../../../../src/core/estimators/wilson-interval.ts';
import { AT_MOST, type CalibrationCase, COVERAGE, FALSE_POSITIVES } from './calibration-case.ts';
import { hit, holds, many } from './draws.ts';

export const SHARE_CASES: readonly CalibrationCase[] = [
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
    limits: [0.02, 0.09],
    trials: 150,
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
];

function randomTable(random: Random, sizes: readonly number[], shares: readonly number[]): number[][] {
  return sizes.map((size) => {
    const row = shares.map(() => 0);
    for (let i = 0; i < size; i++) {
      let at = random();
      const column = shares.findIndex((share) => {
        at -= share;
        return at < 0;
      });
      const cell = Math.max(0, column);
      row[cell] = (row[cell] ?? 0) + 1;
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
