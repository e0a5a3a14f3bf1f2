import { kaplanMeier } from '../estimators/kaplan-meier.ts';
import { minimumDetectableRatio } from '../estimators/minimum-detectable-ratio.ts';
import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import { durationOf } from '../incident/clock.ts';
import type { Dimension } from '../incident/dimensions.ts';
import type { CensoredSample } from '../plan/aggregate.ts';
import { without } from '../plan/filter.ts';
import type { Plan } from '../plan/plan.ts';
import { FEWEST_INCIDENTS } from './comparison.ts';
import { countsByKey } from './counts.ts';
import { inOrder } from './facets.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { groupIn, NO_SAMPLE, NO_TALLY, ratioOfTimes, timedQuantile, usageOf } from './timed.ts';

export interface NoticeableParams {
  readonly by: Dimension;
}

export interface NoticeableRow {
  /** '' is unknown, and all incidents in `all`. */
  readonly value: string;
  readonly n: Sides<number>;
  /** The least ratio, over 1, that would be noticed four times in five; NaN when too few. */
  readonly noticed: number;
  /** The ratio of the medians found. */
  readonly ratio: Ratio;
}

export interface Noticeable extends Usage {
  readonly all: NoticeableRow;
  readonly rows: readonly NoticeableRow[];
}

/** Standard deviation of the natural logs within the cohorts, zeros left out: they have no log. */
function sdLog({ a, b }: Sides<CensoredSample>): number {
  let squares = 0;
  let n = 0;
  for (const { observed } of [a, b]) {
    const logs = observed.filter((value) => value > 0).map(Math.log);
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    squares += logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
    n += logs.length;
  }
  return Math.sqrt(squares / (n - 2));
}

function rowOf(value: string, samples: Sides<CensoredSample>): NoticeableRow {
  const medians = onSides((side) => timedQuantile(kaplanMeier(samples[side]), 0.5));
  const n = { a: medians.a.n, b: medians.b.n };
  const tooFew = Math.min(n.a, n.b) < FEWEST_INCIDENTS;
  return {
    value,
    n,
    noticed: tooFew ? Number.NaN : minimumDetectableRatio(sdLog(samples), n.a, n.b),
    ratio: ratioOfTimes(medians.a, medians.b),
  };
}

/** Can we even tell: the least ratio of durations that so many incidents would show. */
export const noticeable = defineStatistic({
  title: 'What this view would notice',
  definition: {
    formula:
      'exp((1.96 + 0.84) · s · √((1/nA + 1/nB) / 0.955)), s the standard deviation of the log durations.',
    population:
      'Incidents of both cohorts that pass all filters but the one on duration, and have a start on the chosen clock.',
    leftOut: 'From s: open incidents and durations of zero, which have no log.',
    method: 'Power 80 % at a two-sided 5 %, log-normal durations compared by ranks (Mann–Whitney).',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts, clock }, { by }: NoticeableParams) => {
    const of = durationOf(clock.duration, clock);
    const sample = { kind: 'sample', of } as const;
    const undrawn = without(filter, 'duration');
    return {
      all: {
        filter: undrawn,
        cohorts,
        groupBy: ['cohort'],
        aggregates: { sample, tally: { kind: 'tally', of } },
      },
      by: {
        filter: undrawn,
        cohorts,
        groupBy: ['cohort', by],
        aggregates: { sample, count: { kind: 'count' } },
      },
    } as const satisfies Record<string, Plan>;
  },
  finish: ({ all, by }, _question, params): Noticeable => ({
    all: rowOf(
      '',
      onSides((side) => groupIn(all, side)?.sample ?? NO_SAMPLE),
    ),
    rows: inOrder(params.by, countsByKey(by)).map(({ value }) =>
      rowOf(
        value,
        onSides((side) => groupIn(by, side, value)?.sample ?? NO_SAMPLE),
      ),
    ),
    ...usageOf(onSides((side) => groupIn(all, side)?.tally ?? NO_TALLY)),
  }),
});
