import { type Subject, subjectOf, without } from '../plan/filter.ts';
import { COUNT, type CountPlan, countOnSides } from './counts.ts';
import { defineStatistic } from './statistic.ts';

/** What would be in view without one of the filters. */
export interface DroppedFilter {
  readonly subject: Subject;
  readonly a: number;
  readonly b: number;
}

/** How many incidents would show if one filter were dropped, most first: the way out of an empty view. */
export const filtersDropped = defineStatistic({
  title: 'What each filter hides',
  definition: {
    formula: 'The number of incidents that pass all filters but one, for each filter.',
    population: 'Incidents of both cohorts.',
    leftOut: 'None.',
    method: 'Count.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts }, _params: undefined): Record<string, CountPlan> =>
    Object.fromEntries(
      filter.map((clause) => {
        const subject = subjectOf(clause);
        return [
          subject,
          { filter: without(filter, subject), cohorts, groupBy: ['cohort'], aggregates: COUNT },
        ];
      }),
    ),
  finish: (answers, { filter }): readonly DroppedFilter[] =>
    filter
      .map((clause) => ({
        subject: subjectOf(clause),
        ...countOnSides(answers[subjectOf(clause)] ?? []),
      }))
      .sort((x, y) => y.a + y.b - (x.a + x.b)),
});
