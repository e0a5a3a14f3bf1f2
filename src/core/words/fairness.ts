import type { FairnessCheck } from '../statistics/fairness/check.ts';
import { guessedFairness, sourceFairness, windowFairness } from './fairness/recorded.ts';
import type { FairnessWords } from './fairness/said.ts';
import { simpsonFairness } from './fairness/simpson.ts';
import { clocksFairness, openFairness, outlierFairness } from './fairness/times.ts';
import type { Labels } from './headlines/headline.ts';

/** A fairness check in words, whether it bites or not. */
export function fairnessWords(check: FairnessCheck, labels: Labels): FairnessWords {
  switch (check.id) {
    case 'clocks':
      return clocksFairness(check, labels);
    case 'open':
      return openFairness(check, labels);
    case 'simpson':
      return simpsonFairness(check, labels);
    case 'source':
      return sourceFairness(check, labels);
    case 'outliers':
      return outlierFairness(check, labels);
    case 'windows':
      return windowFairness(check, labels);
    case 'guessed':
      return guessedFairness(check, labels);
  }
}

/** Names a check apart from all others of a dataset: `clocks`, `simpson:duration:severity`. */
export function fairnessKey(check: FairnessCheck): string {
  switch (check.id) {
    case 'simpson':
      return `simpson:${check.of}:${check.by}`;
    case 'source':
      return `source:${check.dimension}`;
    default:
      return check.id;
  }
}
