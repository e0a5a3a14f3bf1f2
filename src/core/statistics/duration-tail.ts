import { durationOf } from '../incident/clock.ts';
import type { Plan } from '../plan/plan.ts';
import { LONG } from './oddities.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { groupIn, NO_TALLY, tallied } from './timed.ts';

/** Bins of a quarter of a decade, from 1 minute to over 30 days. */
const EDGES: readonly number[] = Array.from({ length: 20 }, (_, i) => Math.min(10 ** (i / 4), LONG));

export interface DurationTail extends Usage {
  /** Edges of the bins in minutes, ascending, even on a log axis; bin i is [edges[i], edges[i + 1]). */
  readonly edges: readonly number[];
  /** One count a bin. */
  readonly counts: Sides<readonly number[]>;
  /** Observed durations of exactly zero; they have no place on a log axis. */
  readonly zeros: Sides<number>;
  /** Over zero and under the first edge. */
  readonly below: Sides<number>;
  /** The longest, over 30 days, ascending, at most 40. */
  readonly beyond: Sides<readonly number[]>;
}

const MOST_DOTS = 40;

function countedIn(sorted: Float64Array): number[] {
  const counts = EDGES.slice(1).map(() => 0);
  let bin = 0;
  for (const value of sorted) {
    while (bin < counts.length && value >= (EDGES[bin + 1] ?? Number.POSITIVE_INFINITY)) bin++;
    if (bin < counts.length && value >= (EDGES[bin] ?? 0)) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** How far the durations reach, on a log scale, each cohort on its own. */
export const durationTail = defineStatistic({
  title: 'How far the tails reach',
  definition: {
    formula: 'Incidents counted by duration, in bins of a quarter of a decade.',
    population: 'Incidents of each cohort that pass all filters and have both ends of the duration.',
    leftOut: 'Open incidents, and those without either end or that end before they start.',
    method: 'Count in half-open bins; zero stands apart, over 30 days each incident is a dot.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts, clock }, _params: undefined) => {
    const of = durationOf(clock.duration, clock);
    return {
      all: {
        filter,
        cohorts,
        groupBy: ['cohort'],
        aggregates: { sample: { kind: 'sample', of }, tally: { kind: 'tally', of } },
      },
    } as const satisfies Record<string, Plan>;
  },
  finish: ({ all }): DurationTail => {
    const observed = onSides((side) => groupIn(all, side)?.sample.observed ?? new Float64Array());
    const tally = onSides((side) => groupIn(all, side)?.tally ?? NO_TALLY);
    return {
      edges: EDGES,
      counts: onSides((side) => countedIn(observed[side])),
      zeros: onSides((side) => observed[side].filter((value) => value === 0).length),
      below: onSides((side) => observed[side].filter((value) => value > 0 && value < 1).length),
      beyond: onSides((side) =>
        Array.from(observed[side].filter((value) => value >= LONG)).slice(-MOST_DOTS),
      ),
      used: observed.a.length + observed.b.length,
      inView: tallied(tally.a) + tallied(tally.b),
    };
  },
});
