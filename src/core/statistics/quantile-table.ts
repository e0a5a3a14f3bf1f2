import { kaplanMeier } from '../estimators/kaplan-meier.ts';
import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import { durationOf } from '../incident/clock.ts';
import { without } from '../plan/filter.ts';
import type { Plan } from '../plan/plan.ts';
import { NO_RATIO } from './comparison.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import {
  groupIn,
  NO_SAMPLE,
  NO_TALLY,
  ratioOfTimes,
  type TimedEstimate,
  timedQuantile,
  usageOf,
} from './timed.ts';

/** Under so many incidents in a cohort the 95th percentile is one or two of them, and is withheld. */
export const FEWEST_FOR_P95 = 60;

const PERCENTILES = [0.25, 0.5, 0.75, 0.9, 0.95] as const;

export interface QuantileRow {
  readonly p: number;
  readonly a: TimedEstimate;
  readonly b: TimedEstimate;
  readonly ratio: Ratio;
  /** Too few incidents to give this percentile. */
  readonly withheld: boolean;
}

export interface QuantileTable extends Usage {
  readonly rows: readonly QuantileRow[];
  /** The median of those that ended. */
  readonly closedOnly: QuantileRow;
  /** Type 7 quantiles, in the order of `rows`, and mean of those that ended, in minutes: what other tools show. */
  readonly ended: Sides<{ readonly n: number; readonly quantiles: readonly number[]; readonly mean: number }>;
  readonly open: { readonly a: number; readonly b: number };
}

/** Where in the range the two cohorts differ: quantiles with open incidents counted. */
export const quantileTable = defineStatistic({
  title: 'Quantiles of the duration',
  definition: {
    formula: 'The time t at which the share that has ended reaches p: the first t with S(t) ≤ 1 − p.',
    population:
      'Incidents of both cohorts that pass all filters but the one on duration, and have a start on the chosen clock.',
    leftOut:
      'Incidents without the start, and those that end before they start. The last row leaves open ones out.',
    method:
      'Read from the Kaplan–Meier curve, interval from its log-log band (Brookmeyer and Crowley); the 95th percentile ' +
      'is withheld under 60 incidents in a cohort.',
    source: 'The open file; open incidents run until their last update, else until the end of the data.',
  },
  plans: ({ filter, cohorts, clock }, _params: undefined) => {
    const of = durationOf(clock.duration, clock);
    return {
      all: {
        filter: without(filter, 'duration'),
        cohorts,
        groupBy: ['cohort'],
        aggregates: {
          sample: { kind: 'sample', of },
          tally: { kind: 'tally', of },
          quantiles: { kind: 'quantiles', of, at: PERCENTILES },
          mean: { kind: 'mean', of },
        },
      },
    } as const satisfies Record<string, Plan>;
  },
  finish: ({ all }): QuantileTable => {
    const samples = onSides((side) => groupIn(all, side)?.sample ?? NO_SAMPLE);
    const tally = onSides((side) => groupIn(all, side)?.tally ?? NO_TALLY);
    const curves = onSides((side) => kaplanMeier(samples[side]));
    const closed = onSides((side) => kaplanMeier({ ...samples[side], open: new Float64Array() }));
    const row = (from: typeof curves, p: number): QuantileRow => {
      const [a, b] = [timedQuantile(from.a, p), timedQuantile(from.b, p)];
      const withheld = p === 0.95 && Math.min(a.n, b.n) < FEWEST_FOR_P95;
      return { p, a, b, ratio: withheld ? NO_RATIO : ratioOfTimes(a, b), withheld };
    };
    return {
      rows: PERCENTILES.map((p) => row(curves, p)),
      closedOnly: row(closed, 0.5),
      ended: onSides((side) => ({
        n: samples[side].observed.length,
        quantiles: Array.from(groupIn(all, side)?.quantiles ?? PERCENTILES.map(() => Number.NaN)),
        mean: groupIn(all, side)?.mean ?? Number.NaN,
      })),
      open: { a: tally.a.open, b: tally.b.open },
      ...usageOf(tally),
    };
  },
});
