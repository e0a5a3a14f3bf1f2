import { durationOf, NAMED_DURATIONS, type NamedDuration } from '../incident/clock.ts';
import type { Tally } from '../plan/aggregate.ts';
import type { Plan } from '../plan/plan.ts';
import { type ShareOf, shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { groupIn, NO_TALLY, tallied } from './timed.ts';

export interface ClockRow {
  readonly name: NamedDuration;
  readonly tally: Sides<Tally>;
  /** Both ends known and in order, of all. */
  readonly complete: Sides<ShareOf>;
  /** Started and still open, of all. */
  readonly open: Sides<ShareOf>;
}

export interface ClockCoverage extends Usage {
  /** TTD, TTA, TTM, TTR. */
  readonly rows: readonly ClockRow[];
}

/** Which durations can be computed, and for how many incidents. */
export const clockCoverage = defineStatistic({
  title: 'Which clock can run',
  definition: {
    formula: 'Incidents with both ends of the duration, in order, over all incidents of the cohort.',
    population: 'Incidents of each cohort that pass all filters.',
    leftOut: 'None: open, missing and negative durations are counted apart.',
    method: 'Wilson 95 % intervals.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts, clock }, _params: undefined) =>
    ({
      all: {
        filter,
        cohorts,
        groupBy: ['cohort'],
        aggregates: {
          ttd: { kind: 'tally', of: durationOf('ttd', clock) },
          tta: { kind: 'tally', of: durationOf('tta', clock) },
          ttm: { kind: 'tally', of: durationOf('ttm', clock) },
          ttr: { kind: 'tally', of: durationOf('ttr', clock) },
        },
      },
    }) as const satisfies Record<string, Plan>,
  finish: ({ all }): ClockCoverage => {
    const rows = NAMED_DURATIONS.map((name) => {
      const tally = onSides((side) => groupIn(all, side)?.[name] ?? NO_TALLY);
      return {
        name,
        tally,
        complete: onSides((side) => shareOf(tally[side].observed, tallied(tally[side]))),
        open: onSides((side) => shareOf(tally[side].open, tallied(tally[side]))),
      };
    });
    const [first] = rows;
    const inView = first === undefined ? 0 : tallied(first.tally.a) + tallied(first.tally.b);
    return { rows, used: inView, inView };
  },
});
