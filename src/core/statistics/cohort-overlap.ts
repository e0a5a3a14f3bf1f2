import type { Plan } from '../plan/plan.ts';
import { COUNT, countOnSides } from './counts.ts';
import type { Sides } from './sides.ts';
import { defineStatistic } from './statistic.ts';

export interface CohortOverlap {
  /** Incidents that pass each cohort's filter, those of both included. */
  readonly whole: Sides<number>;
  /** Incidents that pass both. */
  readonly both: number;
}

/** How many incidents each cohort would hold, and how many of them both would. */
export const cohortOverlap = defineStatistic({
  title: 'Incidents in both cohorts',
  definition: {
    formula: 'Incidents that pass the filters of both cohorts.',
    population: 'Incidents that pass all filters of the view.',
    leftOut: 'None.',
    method: 'Count.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts }, _params: undefined) => {
    const counted = { filter, groupBy: ['cohort'], aggregates: COUNT } as const;
    return {
      givenToA: { ...counted, cohorts: { ...cohorts, overlap: 'a' } },
      givenToB: { ...counted, cohorts: { ...cohorts, overlap: 'b' } },
    } as const satisfies Record<string, Plan>;
  },
  finish: ({ givenToA, givenToB }): CohortOverlap => {
    const [first, second] = [countOnSides(givenToA), countOnSides(givenToB)];
    return { whole: { a: first.a, b: second.b }, both: first.a - second.a };
  },
});
