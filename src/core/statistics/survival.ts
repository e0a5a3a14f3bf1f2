import { kaplanMeier } from '../estimators/kaplan-meier.ts';
import { logRank, stratifiedLogRank } from '../estimators/log-rank.ts';
import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import { durationOf } from '../incident/clock.ts';
import type { Dimension } from '../incident/dimensions.ts';
import type { CensoredSample, Tally } from '../plan/aggregate.ts';
import { without } from '../plan/filter.ts';
import type { Plan } from '../plan/plan.ts';
import { FEWEST_INCIDENTS } from './comparison.ts';
import { inOrder } from './facets.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { closedOnlyBias, crossStep, type SurvivalCurve, survivalCurve } from './survival-curve.ts';
import { groupIn, NO_SAMPLE, NO_TALLY, ratioOfTimes, usageOf } from './timed.ts';

export interface SurvivalParams {
  /** One pair of curves a value of this dimension, and the log-rank test stratified by it. */
  readonly by?: Dimension;
  /** Leaves open incidents out, to show what that hides. */
  readonly closedOnly?: boolean;
}

/** Two curves of one stratum; `used` are the incidents in the curves, `inView` all of the stratum. */
export interface SurvivalStratum extends Usage {
  /** The value of `by`; '' is unknown, and all incidents where there is no `by`. */
  readonly value: string;
  readonly a: SurvivalCurve;
  readonly b: SurvivalCurve;
  /** Ratio of the medians; NaN when too few or not reached. */
  readonly ratio: Ratio;
  readonly logRank: { readonly chiSquare: number; readonly p: number };
  readonly tooFew: boolean;
}

export interface Survival extends Usage {
  /** All incidents together. */
  readonly all: SurvivalStratum;
  /** Empty without `by`. */
  readonly strata: readonly SurvivalStratum[];
  /** Stratified by `by`; the plain test without. */
  readonly logRank: { readonly chiSquare: number; readonly p: number };
  readonly tally: Sides<Tally>;
  /** A cross stands for this many open incidents. */
  readonly everyCross: number;
  /** Minutes by which closed-only medians are too low. */
  readonly bias: Sides<number>;
}

interface Stratum {
  readonly value: string;
  readonly samples: Sides<CensoredSample>;
  readonly inView: number;
}

function curvesOf({ value, samples, inView }: Stratum, every: number): SurvivalStratum {
  const curves = onSides((side) => survivalCurve(kaplanMeier(samples[side]), every));
  const tooFew = Math.min(curves.a.n, curves.b.n) < FEWEST_INCIDENTS;
  const { chiSquare, p } = tooFew ? { chiSquare: Number.NaN, p: Number.NaN } : logRank(samples.a, samples.b);
  return {
    value,
    ...curves,
    ratio: ratioOfTimes(curves.a.median, curves.b.median),
    logRank: { chiSquare, p },
    tooFew,
    used: curves.a.n + curves.b.n,
    inView,
  };
}

/** How long until incidents end: the share that has not, over time, with open incidents counted. */
export const survival = defineStatistic({
  title: 'Share not yet ended',
  definition: {
    formula: 'S(t) = Π(1 − d/n) over the times t at which incidents end: d end then, of n still running.',
    population:
      'Incidents of both cohorts that pass all filters but the one on duration, and have a start on the chosen clock.',
    leftOut: 'Incidents without the start, and those that end before they start. Open incidents stay in.',
    method:
      'Kaplan–Meier with Greenwood’s variance and log-log intervals; medians are compared by a ratio whose interval ' +
      'comes from both medians’ intervals; curves by the log-rank test, stratified where a field is given.',
    source: 'The open file; open incidents run until their last update, else until the end of the data.',
  },
  plans: ({ filter, cohorts, clock }, { by }: SurvivalParams) => {
    const of = durationOf(clock.duration, clock);
    const undrawn = without(filter, 'duration');
    const aggregates = { sample: { kind: 'sample', of }, tally: { kind: 'tally', of } } as const;
    return {
      all: { filter: undrawn, cohorts, groupBy: ['cohort'], aggregates },
      strata: {
        filter: undrawn,
        cohorts,
        groupBy: by === undefined ? ['cohort'] : ['cohort', by],
        aggregates,
      },
    } as const satisfies Record<string, Plan>;
  },
  finish: ({ all, strata }, _question, { by, closedOnly = false }): Survival => {
    const taken = (sample: CensoredSample = NO_SAMPLE): CensoredSample =>
      closedOnly ? { observed: sample.observed, open: new Float64Array() } : sample;
    const samples = onSides((side) => taken(groupIn(all, side)?.sample));
    const tally = onSides((side) => groupIn(all, side)?.tally ?? NO_TALLY);
    const every = crossStep(Math.max(samples.a.open.length, samples.b.open.length));
    const whole = curvesOf({ value: '', samples, inView: usageOf(tally).inView }, every);
    const values = by === undefined ? [] : stratumValues(by, strata);
    const parts = values.map((value) => ({
      value,
      samples: onSides((side) => taken(groupIn(strata, side, value)?.sample)),
      inView: usageOf(onSides((side) => groupIn(strata, side, value)?.tally ?? NO_TALLY)).inView,
    }));
    const { chiSquare, p } =
      parts.length > 0
        ? stratifiedLogRank(parts.map(({ samples: { a, b } }) => [a, b] as const))
        : whole.logRank;
    return {
      all: whole,
      strata: parts.map((part) => curvesOf(part, every)).filter(({ used }) => used > 0),
      logRank: { chiSquare, p },
      tally,
      everyCross: every,
      bias: onSides((side) => closedOnlyBias(whole[side])),
      used: whole.used,
      inView: whole.inView,
    };
  },
});

function stratumValues(by: Dimension, strata: readonly { readonly key: readonly string[] }[]): string[] {
  const counts = new Map(strata.map(({ key }) => [key[1] ?? '', { a: 1, b: 1 }]));
  return inOrder(by, counts).map(({ value }) => value);
}
