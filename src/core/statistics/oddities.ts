import { kaplanMeier, survivalQuantile } from '../estimators/kaplan-meier.ts';
import { quantile } from '../estimators/quantile.ts';
import { durationOf } from '../incident/clock.ts';
import { minutes } from '../incident/units.ts';
import type { CensoredSample, Tally } from '../plan/aggregate.ts';
import type { Plan } from '../plan/plan.ts';
import { type ShareOf, shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { groupIn, NO_SAMPLE, NO_TALLY, tallied } from './timed.ts';

/** Longer than this is drawn as a dot beyond the axis: 30 days. */
export const LONG = minutes(30 * 24 * 60);

export interface Oddity {
  readonly kind: 'open' | 'zero' | 'long' | 'missing' | 'negative';
  readonly count: Sides<ShareOf>;
  /** Whether these incidents are in the medians now. */
  readonly counted: boolean;
  /** Medians in minutes with and without them; equal where they never count, NaN where not reached. */
  readonly medianWith: Sides<number>;
  readonly medianWithout: Sides<number>;
}

export interface Oddities extends Usage {
  readonly rows: readonly Oddity[];
}

const medianOf = (sample: CensoredSample): number => survivalQuantile(kaplanMeier(sample), 0.5).value;

const keeping = ({ observed, open }: CensoredSample, passes: (value: number) => boolean): CensoredSample => ({
  observed: observed.filter(passes),
  open: open.filter(passes),
});

/** What is odd about the durations, and what it does to the medians. */
export const oddities = defineStatistic({
  title: 'What was odd, and what was done',
  definition: {
    formula: 'The median with the odd incidents, beside the median without them.',
    population: 'Incidents of each cohort that pass all filters.',
    leftOut: 'Durations that end before they start, always; the others as each row says.',
    method: 'Kaplan–Meier medians; for open incidents, against the type 7 median of those that ended.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts, clock }, _params: undefined) => {
    const of = durationOf(clock.duration, { ...clock, zeros: 'keep' });
    return {
      all: {
        filter,
        cohorts,
        groupBy: ['cohort'],
        aggregates: { sample: { kind: 'sample', of }, tally: { kind: 'tally', of } },
      },
    } as const satisfies Record<string, Plan>;
  },
  finish: ({ all }, { clock }): Oddities => {
    const whole = onSides((side) => groupIn(all, side)?.sample ?? NO_SAMPLE);
    const tally = onSides((side) => groupIn(all, side)?.tally ?? NO_TALLY);
    const dropsZeros = clock.zeros === 'drop';
    const sample = dropsZeros ? onSides((side) => keeping(whole[side], (value) => value > 0)) : whole;
    const now = onSides((side) => medianOf(sample[side]));
    const count = (of: (tally: Tally, sample: CensoredSample) => number) =>
      onSides((side) => shareOf(of(tally[side], whole[side]), tallied(tally[side])));
    const never = { counted: false, medianWith: now, medianWithout: now };
    const rows: readonly Oddity[] = [
      {
        kind: 'open',
        count: count(({ open }) => open),
        counted: true,
        medianWith: now,
        medianWithout: onSides((side) => quantile(sample[side].observed, 0.5)),
      },
      {
        kind: 'zero',
        count: count((_, { observed }) => observed.filter((value) => value === 0).length),
        counted: !dropsZeros,
        medianWith: onSides((side) => medianOf(whole[side])),
        medianWithout: onSides((side) => medianOf(keeping(whole[side], (value) => value > 0))),
      },
      {
        kind: 'long',
        count: count((_, { observed }) => observed.filter((value) => value > LONG).length),
        counted: true,
        medianWith: now,
        medianWithout: onSides((side) =>
          medianOf({ ...sample[side], observed: sample[side].observed.filter((value) => value <= LONG) }),
        ),
      },
      { kind: 'missing', count: count(({ missing }) => missing), ...never },
      { kind: 'negative', count: count(({ negative }) => negative), ...never },
    ];
    const inView = tallied(tally.a) + tallied(tally.b);
    return { rows, used: inView, inView };
  },
});
