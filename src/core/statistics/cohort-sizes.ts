import type { Side } from '../incident/cohort.ts';
import type { Answer, Plan } from '../plan/plan.ts';
import { defineStatistic } from './statistic.ts';

export interface CohortSizes {
  readonly a: number;
  readonly b: number;
  /** All incidents in view, those of neither cohort included. */
  readonly inView: number;
}

const countOf = (answer: Answer, key?: Side): number =>
  answer
    .filter((group) => key === undefined || group.key[0] === key)
    .reduce((sum, group) => sum + Number(group.values.count), 0);

/** How many incidents of each cohort, and how many altogether, pass the filter. */
export const cohortSizes = defineStatistic({
  title: 'Incidents in view',
  definition: {
    formula: 'The number of incidents, each counted once.',
    population: 'Incidents that pass all filters.',
    leftOut: 'None; incidents without a start are counted unless a time range is set.',
    method: 'Count.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts }, _params: undefined) => {
    const count = { count: { kind: 'count' } } as const;
    return {
      byCohort: { filter, cohorts, groupBy: ['cohort'], aggregates: count },
      all: { filter, cohorts, groupBy: [], aggregates: count },
    } as const satisfies Record<string, Plan>;
  },
  finish: ({ byCohort, all }): CohortSizes => ({
    a: countOf(byCohort, 'a'),
    b: countOf(byCohort, 'b'),
    inView: countOf(all),
  }),
});
