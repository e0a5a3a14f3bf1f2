import type { DatasetSummary } from '../../src/core/dataset/dataset.ts';
import { type CohortPair, GENAI_AGAINST_REST } from '../../src/core/incident/cohort.ts';
import { epochMs } from '../../src/core/incident/units.ts';
import type { Filter } from '../../src/core/plan/filter.ts';
import type { Question } from '../../src/core/statistics/statistic.ts';
import { filterOf } from './clauses.ts';
import type { Options } from './options.ts';

/** The widest instants that a date can have. */
const WIDEST = 8.64e15;

const labelOf = (texts: readonly string[]): string => texts.join(' and ');

function cohortsOf({ cohortA, cohortB }: Options, summary: DatasetSummary): CohortPair {
  if (cohortA.length === 0) return GENAI_AGAINST_REST;
  const a = { label: labelOf(cohortA), filter: filterOf(cohortA, summary) };
  // Without a second choice B passes all: what A has as well is A's alone, so B is the rest.
  if (cohortB.length === 0) return { a, b: { label: 'the others', filter: [] }, overlap: 'a' };
  return { a, b: { label: labelOf(cohortB), filter: filterOf(cohortB, summary) }, overlap: 'leave-out' };
}

function periodOf({ from, to }: Options): Filter {
  if (from === undefined && to === undefined) return [];
  return [{ kind: 'startedIn', from: epochMs(from ?? -WIDEST), to: epochMs(to ?? WIDEST) }];
}

/**
 * What the options ask of an open file.
 * @throws Misuse with a sentence
 */
export const questionOf = (options: Options, summary: DatasetSummary): Question => ({
  filter: [...filterOf(options.filters, summary), ...periodOf(options)],
  cohorts: cohortsOf(options, summary),
  clock: { duration: options.duration, start: options.start, zeros: options.zeros },
});
