import { durationOf } from '../incident/clock.ts';
import type { Share } from '../incident/units.ts';
import type { Plan } from '../plan/plan.ts';
import { defineStatistic, type Usage } from './statistic.ts';

/** Below this many observed durations a tenth is one incident or none, and says nothing. */
export const FEWEST_FOR_A_TENTH = 20;

export interface LongestTenth extends Usage {
  /** Part of all observed minutes that the longest tenth holds; NaN when there are too few, or all are zero. */
  readonly share: Share;
  /** Incidents in that tenth, rounded up. */
  readonly incidents: number;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** How unevenly the time is spread: what part of all hours the longest tenth of the incidents holds. */
export const longestTenth = defineStatistic({
  title: 'The longest tenth',
  definition: {
    formula: 'The sum of the longest tenth of the durations, over the sum of all of them.',
    population: 'Incidents that pass all filters and whose duration is over.',
    leftOut: 'Open incidents, whose length is not known yet, and incidents without both times.',
    method: 'Sorted and summed; the tenth is rounded up to whole incidents.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts, clock }, _params: undefined) => {
    const of = durationOf(clock.duration, clock);
    return {
      all: {
        filter,
        cohorts,
        groupBy: [],
        aggregates: { count: { kind: 'count' }, durations: { kind: 'sample', of } },
      },
    } as const satisfies Record<string, Plan>;
  },
  finish: ({ all }): LongestTenth => {
    const values = all[0]?.values;
    const observed = values?.durations.observed ?? new Float64Array();
    const incidents = Math.ceil(observed.length / 10);
    const total = sum(observed);
    const tells = observed.length >= FEWEST_FOR_A_TENTH && total > 0;
    return {
      used: observed.length,
      inView: values?.count ?? 0,
      incidents,
      share: tells ? sum(observed.subarray(observed.length - incidents)) / total : Number.NaN,
    };
  },
});
