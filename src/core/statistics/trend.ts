import { garwoodInterval } from '../estimators/garwood-interval.ts';
import { kaplanMeier } from '../estimators/kaplan-meier.ts';
import { durationOf } from '../incident/clock.ts';
import { SIDES, type Side } from '../incident/cohort.ts';
import { UNKNOWN } from '../incident/dimensions.ts';
import type { Plan } from '../plan/plan.ts';
import { contiguousBins, reachedShare } from './calendar.ts';
import { COUNT, countIn, countOnSides, countsByKey } from './counts.ts';
import { FEWEST_IN_A_QUARTER } from './difference.ts';
import { shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { timeReach } from './time-reach.ts';
import { groupIn, NO_SAMPLE, type TimedEstimate, timedQuantile } from './timed.ts';

export interface TrendParams {
  readonly bin: 'month' | 'quarter';
  /** `genaiShare` is cohort A's part of both cohorts and has no line for B. */
  readonly measure: 'count' | 'medianTtm' | 'humanShare' | 'genaiShare';
  /** Where the data end, EpochMs; the day after the last start when not given. */
  readonly until?: number;
}

/** A bin's value with its interval; a count, minutes, or a share, by the measure. NaN where too few or not reached. */
export type TrendPoint = TimedEstimate;

export interface Trend extends Usage {
  readonly bin: TrendParams['bin'];
  readonly measure: TrendParams['measure'];
  /** First days, ISO, contiguous. */
  readonly bins: readonly string[];
  /** As long as `bins`. */
  readonly a: readonly TrendPoint[];
  /** As long as `bins`; empty for `genaiShare`. */
  readonly b: readonly TrendPoint[];
  /** Share of the last bin's days that the data and the time filter reach; 1 when it is whole. */
  readonly partialLast: number;
  readonly incidents: Sides<number>;
}

const pointOfShare = (events: number, n: number): TrendPoint => {
  if (n < FEWEST_IN_A_QUARTER) return { value: Number.NaN, lower: Number.NaN, upper: Number.NaN, n };
  const { share, lower, upper } = shareOf(events, n);
  return { value: share, lower, upper, n };
};

const pointOfCount = (n: number): TrendPoint => ({ value: n, ...garwoodInterval(n), n });

/** What changes over time: a count, a median or a share a month or quarter, with intervals. */
export const trend = defineStatistic({
  title: 'Over time',
  definition: {
    formula: 'The value among incidents that start in the calendar bin.',
    population: 'Incidents of each cohort that pass all filters and have a start.',
    leftOut:
      'Incidents without a start; for shares those without the value. Bins under 5 incidents have no share or median.',
    method:
      'Counts with Garwood’s exact Poisson interval, shares with Wilson’s, medians from Kaplan–Meier with open ' +
      'incidents counted. A last bin that the data do not fill is marked, with its share of days.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts, clock }, { bin }: TrendParams) => {
    const common = { filter, cohorts } as const;
    const ttm = { kind: 'sample', of: durationOf('ttm', clock) } as const;
    return {
      bins: { ...common, groupBy: ['cohort', bin], aggregates: { ...COUNT, ttm } },
      sources: { ...common, groupBy: ['cohort', bin, 'detectionSource'], aggregates: COUNT },
      days: { ...common, groupBy: ['cohort', 'day'], aggregates: COUNT },
      all: { ...common, groupBy: ['cohort'], aggregates: COUNT },
    } as const satisfies Record<string, Plan>;
  },
  finish: (answers, { filter }, { bin, measure, until }): Trend => {
    const counts = countsByKey(answers.bins);
    const bins = contiguousBins(counts.keys(), bin);
    const last = bins.at(-1);
    const partialLast =
      last === undefined ? 1 : reachedShare(last, bin, timeReach(filter, answers.days, until).to);
    const countOf = (side: Side, day: string) => counts.get(day)?.[side] ?? 0;
    const sourced = (side: Side, day: string, passes: (source: string | undefined) => boolean) =>
      countIn(answers.sources, side, ([found, source]) => found === day && passes(source));
    const pointOf = (side: Side, day: string): TrendPoint => {
      switch (measure) {
        case 'count':
          return pointOfCount(countOf(side, day));
        case 'genaiShare':
          return pointOfShare(countOf(side, day), countOf('a', day) + countOf('b', day));
        case 'humanShare':
          return pointOfShare(
            sourced(side, day, (source) => source === 'human'),
            sourced(side, day, (source) => source !== UNKNOWN),
          );
        case 'medianTtm': {
          const curve = kaplanMeier(groupIn(answers.bins, side, day)?.ttm ?? NO_SAMPLE);
          const none = { value: Number.NaN, lower: Number.NaN, upper: Number.NaN, n: curve.n };
          return curve.n < FEWEST_IN_A_QUARTER ? none : timedQuantile(curve, 0.5);
        }
      }
    };
    const lines: Sides<readonly TrendPoint[]> = onSides((side) => bins.map((day) => pointOf(side, day)));
    const total = countOnSides(answers.all);
    const used = SIDES.map((side) => usedBy(measure, lines[side]));
    const counted = countOnSides(answers.days);
    return {
      bin,
      measure,
      bins,
      a: lines.a,
      b: measure === 'genaiShare' ? [] : lines.b,
      partialLast,
      incidents: total,
      used: measure === 'genaiShare' ? counted.a + counted.b : used.reduce((sum, n) => sum + n, 0),
      inView: total.a + total.b,
    };
  },
});

const usedBy = (measure: TrendParams['measure'], line: readonly TrendPoint[]): number =>
  measure === 'genaiShare' ? 0 : line.reduce((sum, { n }) => sum + n, 0);
