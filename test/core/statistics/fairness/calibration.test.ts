import { describe, expect, it } from 'vitest';
import { randomBinomial, seededRandom } from '../../../../src/core/estimators/random.ts';
import { simpsonOfDetection } from '../../../../src/core/statistics/fairness/simpson-detection.ts';
import { simpsonOfDurations } from '../../../../src/core/statistics/fairness/simpson-durations.ts';
import { many, openOnes } from '../../estimators/calibration/draws.ts';

const TRIALS = 400;

/** At a true 5 %, 400 trials show more than 8 % once in 300 times. */
const MOST = 0.08;

const shareBiting = (trial: (i: number) => { readonly state: string }): number =>
  many(TRIALS, trial).filter(({ state }) => state === 'bites').length / TRIALS;

describe('a reversal is seldom found where there is none', () => {
  it('of durations that differ in every one of eight strata alike', () => {
    const random = seededRandom(41);
    const found = shareBiting(() =>
      simpsonOfDurations(
        'service',
        'ttm',
        many(8, (i) => ({
          value: `${i}`,
          a: openOnes(random, 40, 110, 600, 1),
          b: openOnes(random, 60, 90, 600, 1),
        })),
      ),
    );
    expect(found).toBeLessThanOrEqual(MOST);
  });

  it('of durations that do not differ at all', () => {
    const random = seededRandom(42);
    const found = shareBiting(() =>
      simpsonOfDurations(
        'service',
        'ttm',
        many(8, (i) => ({
          value: `${i}`,
          a: openOnes(random, 30, 50 * (i + 1), 900, 1),
          b: openOnes(random, 50, 50 * (i + 1), 900, 1),
        })),
      ),
    );
    expect(found).toBeLessThanOrEqual(MOST);
  });

  it('of shares that differ in every stratum alike, or not at all', () => {
    const random = seededRandom(43);
    for (const chanceA of [0.3, 0.36]) {
      const found = shareBiting(() =>
        simpsonOfDetection(
          'service',
          'ttm',
          many(8, (i) => ({
            value: `${i}`,
            eventsA: randomBinomial(random, 60, chanceA),
            nA: 60,
            eventsB: randomBinomial(random, 90, 0.3),
            nB: 90,
          })),
        ),
      );
      expect(found).toBeLessThanOrEqual(MOST);
    }
  });
});
