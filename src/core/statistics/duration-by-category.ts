import { benjaminiHochberg } from '../estimators/benjamini-hochberg.ts';
import { kaplanMeier } from '../estimators/kaplan-meier.ts';
import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import { durationOf } from '../incident/clock.ts';
import { type Dimension, isFixedDimension, UNKNOWN } from '../incident/dimensions.ts';
import { without } from '../plan/filter.ts';
import type { Plan } from '../plan/plan.ts';
import { countOnSides, countsByKey } from './counts.ts';
import { inOrder } from './facets.ts';
import { onSides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { groupIn, NO_SAMPLE, ratioOfTimes, type TimedEstimate, timedQuantile } from './timed.ts';

export interface DurationByCategoryParams {
  readonly dimension: Dimension;
}

export interface CategoryDuration {
  readonly value: string;
  /** Medians in minutes; `n` is 0 where the cohort has none. */
  readonly a: TimedEstimate;
  readonly b: TimedEstimate;
  /** NaN when too few. */
  readonly ratio: Ratio;
  /** After Benjamini–Hochberg over the rows. */
  readonly q: number;
}

export interface DurationByCategory extends Usage {
  readonly dimension: Dimension;
  /** A fixed dimension in its order, else A's slowest first. */
  readonly rows: readonly CategoryDuration[];
}

/** How long incidents take, by the value of one field: which fixes are slow. */
export const durationByCategory = defineStatistic({
  title: 'Median duration by value',
  definition: {
    formula: 'The time by which half of the incidents with the value have ended.',
    population: 'Incidents of each cohort that pass all filters but those on the same field and on duration.',
    leftOut: 'Incidents without the value, without the start, or that end before they start.',
    method:
      'Kaplan–Meier medians with log-log intervals, open incidents counted; Benjamini–Hochberg over the rows.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts, clock }, { dimension }: DurationByCategoryParams) =>
    ({
      values: {
        filter: without(without(filter, dimension), 'duration'),
        cohorts,
        groupBy: ['cohort', dimension],
        aggregates: {
          count: { kind: 'count' },
          sample: { kind: 'sample', of: durationOf(clock.duration, clock) },
        },
      },
    }) as const satisfies Record<string, Plan>,
  finish: ({ values }, _question, { dimension }): DurationByCategory => {
    const found = inOrder(dimension, countsByKey(values)).filter(({ value }) => value !== UNKNOWN);
    const medians = found.map(({ value }) => {
      const times = onSides((side) =>
        timedQuantile(kaplanMeier(groupIn(values, side, value)?.sample ?? NO_SAMPLE), 0.5),
      );
      return { value, ...times, ratio: ratioOfTimes(times.a, times.b) };
    });
    const rows = medians.filter(({ a, b }) => a.n + b.n > 0);
    const qs = benjaminiHochberg(rows.map(({ ratio }) => ratio.p));
    const withQ = rows.map((row, i) => ({ ...row, q: qs[i] ?? Number.NaN }));
    const slowness = ({ a }: CategoryDuration) =>
      Number.isNaN(a.value) ? Number.NEGATIVE_INFINITY : a.value;
    const total = countOnSides(values);
    return {
      dimension,
      rows: isFixedDimension(dimension) ? withQ : withQ.sort((x, y) => slowness(y) - slowness(x)),
      used: rows.reduce((sum, { a, b }) => sum + a.n + b.n, 0),
      inView: total.a + total.b,
    };
  },
});
