import { type CohortPair, GENAI_AGAINST_REST } from '../incident/cohort.ts';
import { keyOf } from '../plan/key.ts';
import type { Sides } from '../statistics/sides.ts';
import type { ByCohort } from './results.ts';

export type CohortIds = Sides<string>;

/** The ids that stand for the cohorts in results: `genai` and `non-genai` for the default pair, else `a` and `b`. */
export const cohortIds = (cohorts: CohortPair): CohortIds =>
  keyOf(cohorts) === keyOf(GENAI_AGAINST_REST) ? { a: 'genai', b: 'non-genai' } : { a: 'a', b: 'b' };

/** The same thing for each cohort, by its id. */
export const byCohort = <T>(ids: CohortIds, { a, b }: Sides<T>): ByCohort<T> => ({
  [ids.a]: a,
  [ids.b]: b,
});
