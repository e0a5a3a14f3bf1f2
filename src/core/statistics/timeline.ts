import { MS_PER_DAY } from '../incident/units.ts';
import { without } from '../plan/filter.ts';
import { contiguousBins, dayStart, reachedShare, type TimeBin } from './calendar.ts';
import { COUNT, type CountPlan, countOnSides, countsByKey } from './counts.ts';
import type { Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';

export interface TimelineParams {
  readonly bin: Exclude<TimeBin, 'quarter'>;
  /** Where the data end, EpochMs; the day after the last start when not given. */
  readonly until?: number;
}

export interface Timeline extends Usage {
  readonly bin: TimelineParams['bin'];
  /** First days, ISO, ascending, none left out between the first and the last. */
  readonly bins: readonly string[];
  /** Incidents that start in each bin. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly maxima: Sides<number>;
  /** Share of the last bin's days that the data reach; 1 when it is whole. */
  readonly partialLast: number;
}

/** Incidents of each cohort by the day, week or month of their start: the strip under the tabs. */
export const timeline = defineStatistic({
  title: 'Incidents over time',
  definition: {
    formula: 'The number of incidents that start in each calendar bin, each incident counted once.',
    population: 'Incidents of both cohorts that pass all filters but the time range.',
    leftOut: 'Incidents without a start; they have no place in time.',
    method: 'Count by UTC day, week (from Monday) or month of the impact start, else of the detection.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts }, { bin }: TimelineParams) => {
    const untimed = without(filter, 'time');
    return {
      bins: { filter: untimed, cohorts, groupBy: ['cohort', bin], aggregates: COUNT },
      days: { filter: untimed, cohorts, groupBy: ['cohort', 'day'], aggregates: COUNT },
      all: { filter: untimed, cohorts, groupBy: ['cohort'], aggregates: COUNT },
    } as const satisfies Record<string, CountPlan>;
  },
  finish: (answers, _question, params): Timeline => {
    const counts = countsByKey(answers.bins);
    const bins = contiguousBins(counts.keys(), params.bin);
    const a = bins.map((day) => counts.get(day)?.a ?? 0);
    const b = bins.map((day) => counts.get(day)?.b ?? 0);
    const lastDay = [...countsByKey(answers.days).keys()].sort().at(-1);
    const last = bins.at(-1);
    const until = params.until ?? (lastDay === undefined ? Number.NaN : dayStart(lastDay) + MS_PER_DAY);
    const [used, inView] = [countOnSides(answers.days), countOnSides(answers.all)];
    return {
      bin: params.bin,
      bins,
      a,
      b,
      maxima: { a: Math.max(0, ...a), b: Math.max(0, ...b) },
      partialLast: last === undefined ? 1 : reachedShare(last, params.bin, until),
      used: used.a + used.b,
      inView: inView.a + inView.b,
    };
  },
});
