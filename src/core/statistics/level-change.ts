import { criticalZ, normalTwoSidedP } from '../estimators/distributions.ts';
import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import { FEWEST_INCIDENTS, NO_RATIO } from './comparison.ts';

/** The later half of a series of counts against its earlier half. */
export interface LevelChange {
  /** Mean count a bin. */
  readonly before: number;
  readonly after: number;
  /** Incidents of each half. */
  readonly early: number;
  readonly late: number;
  /** After over before; NaN when the series is too short or a half has under 20 incidents. */
  readonly ratio: Ratio;
}

/** Fewer whole bins than this are too few to tell a change of level. */
export const FEWEST_BINS = 12;

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function dispersionOf(halves: readonly (readonly number[])[]): number {
  let squares = 0;
  let freedom = 0;
  for (const half of halves) {
    const mean = sumOf(half) / half.length;
    squares += half.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
    freedom += half.length - 1;
  }
  return Math.max(1, squares / freedom);
}

/**
 * Compares the mean counts of the two halves of whole bins; of an odd number the first bin is left out.
 * The log ratio's variance is φ(1/Σbefore + 1/Σafter), φ the Pearson dispersion within the halves, at least 1
 * (quasi-Poisson), since counts of incidents vary more than chance would.
 */
export function levelChange(counts: readonly number[]): LevelChange {
  const half = Math.floor(counts.length / 2);
  const early = counts.slice(counts.length - 2 * half, counts.length - half);
  const late = counts.slice(counts.length - half);
  const [before, after] = [sumOf(early), sumOf(late)];
  const means = { before: before / half, after: after / half, early: before, late: after };
  if (counts.length < FEWEST_BINS || Math.min(before, after) < FEWEST_INCIDENTS)
    return { ...means, ratio: NO_RATIO };
  const ratio = after / before;
  const error = Math.sqrt(dispersionOf([early, late]) * (1 / before + 1 / after));
  const reach = Math.exp(criticalZ(0.95) * error);
  return {
    ...means,
    ratio: { ratio, lower: ratio / reach, upper: ratio * reach, p: normalTwoSidedP(Math.log(ratio) / error) },
  };
}
