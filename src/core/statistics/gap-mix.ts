import { kaplanMeier, survivalQuantile } from '../estimators/kaplan-meier.ts';
import {
  type GapPart,
  type MixDecomposition,
  mixDecompositionSteps,
} from '../estimators/mix-decomposition.ts';
import { type Duration, durationOf } from '../incident/clock.ts';
import { SIDES } from '../incident/cohort.ts';
import { type Dimension, UNKNOWN } from '../incident/dimensions.ts';
import type { CensoredSample } from '../plan/aggregate.ts';
import { without } from '../plan/filter.ts';
import type { Answer, Plan } from '../plan/plan.ts';
import { FEWEST_INCIDENTS } from './comparison.ts';
import { countsByKey } from './counts.ts';
import { inOrder } from './facets.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { groupIn, NO_SAMPLE, NO_TALLY, usageOf } from './timed.ts';

export interface GapMixParams {
  /** The fields whose mix is taken out of the gap, each by itself. */
  readonly by: readonly Dimension[];
  /** Of the bootstrap; 1 when not given. */
  readonly seed?: number;
}

/** What the curves of one value explain, in minutes. */
export interface GapWithin {
  /** '' is unknown, and undefined all values beyond the most frequent. */
  readonly value: string | undefined;
  /** Incidents of each cohort in the curves. */
  readonly n: Sides<number>;
  readonly part: GapPart;
}

/** The gap between the medians taken apart by one field, in minutes: A less B = mix + Σ within. */
export interface GapBy
  extends Pick<MixDecomposition, 'quantileA' | 'quantileB' | 'gap' | 'mix' | 'mixShare'> {
  readonly by: Dimension;
  /** Why there are no parts: one value only has no mix, and a median may not be reached. */
  readonly state: 'ready' | 'one-value' | 'not-reached';
  readonly within: readonly GapWithin[];
}

export interface GapMix extends Usage {
  readonly n: Sides<number>;
  /** Under 20 incidents in a cohort: nothing is taken apart. */
  readonly tooFew: boolean;
  readonly parts: readonly GapBy[];
}

/** So many values a field; what is rarer is one value. Each doubles the work. */
const MOST_VALUES = 6;

interface Stratum {
  readonly value: string | undefined;
  readonly samples: Sides<CensoredSample>;
}

interface Sampled extends Plan {
  readonly aggregates: {
    readonly sample: { readonly kind: 'sample'; readonly of: Duration };
    readonly tally: { readonly kind: 'tally'; readonly of: Duration };
    readonly count: { readonly kind: 'count' };
  };
}

const sizeOf = ({ observed, open }: CensoredSample): number => observed.length + open.length;

const stratumSize = ({ samples }: Stratum): number => sizeOf(samples.a) + sizeOf(samples.b);

const joined = (arrays: readonly Float64Array[]): Float64Array =>
  Float64Array.from(arrays.flatMap((array) => [...array])).sort();

function strataOf(answer: Answer<Sampled>, by: Dimension): Stratum[] {
  const all = inOrder(by, countsByKey(answer))
    .map(({ value }) => ({
      value,
      samples: onSides((side) => groupIn(answer, side, value)?.sample ?? NO_SAMPLE),
    }))
    .filter((stratum) => stratumSize(stratum) > 0);
  if (all.length <= MOST_VALUES) return all;
  const kept = new Set(
    all.toSorted((one, other) => stratumSize(other) - stratumSize(one)).slice(0, MOST_VALUES - 1),
  );
  const rare = all.filter((stratum) => !kept.has(stratum));
  const samples = onSides((side) => ({
    observed: joined(rare.map((stratum) => stratum.samples[side].observed)),
    open: joined(rare.map((stratum) => stratum.samples[side].open)),
  }));
  return [...all.filter((stratum) => kept.has(stratum)), { value: undefined, samples }];
}

const NONE: GapPart = { value: Number.NaN, lower: Number.NaN, upper: Number.NaN };

/** Whether half of a cohort's incidents have ended, open ones counted. */
const isReached = (sample: CensoredSample): boolean =>
  !Number.isNaN(survivalQuantile(kaplanMeier(sample), 0.5).value);

function* gapBy(
  by: Dimension,
  strata: readonly Stratum[],
  reached: boolean,
  seed: number,
): Generator<void, GapBy> {
  const none = { by, quantileA: NONE, quantileB: NONE, gap: NONE, mix: NONE, mixShare: NONE, within: [] };
  if (strata.filter(({ value }) => value !== UNKNOWN).length < 2) return { ...none, state: 'one-value' };
  if (!reached) return { ...none, state: 'not-reached' };
  const curves = strata.map(({ samples }) => onSides((side) => kaplanMeier(samples[side])));
  const { within, ...parts } = yield* mixDecompositionSteps(curves, { seed });
  if (Number.isNaN(parts.gap.value)) return { ...none, state: 'not-reached' };
  return {
    by,
    state: 'ready',
    ...parts,
    within: strata.map(({ value, samples }, i) => ({
      value,
      n: onSides((side) => sizeOf(samples[side])),
      part: within[i] ?? NONE,
    })),
  };
}

/** How much of the gap between two medians is only that the cohorts are made of different incidents. */
export const gapMix = defineStatistic({
  title: 'How much of the gap is mix',
  definition: {
    formula: 'Median A − median B = mix + Σ within, one term within for each value of the field.',
    population:
      'Incidents of both cohorts that pass all filters but the one on duration, and have a start on the chosen clock.',
    leftOut:
      'Nothing more: unknown is a value of its own. Values beyond the five most frequent are taken together.',
    method:
      'Each cohort is the mixture of its values’ Kaplan–Meier curves, open incidents counted. The mix, and each ' +
      'value’s curve, are switched from B’s to A’s, averaged over all orders (Shapley; Kitagawa for two terms). ' +
      '95 % percentile intervals from 300 seeded resamples. It is arithmetic: it does not say what would happen if ' +
      'the mix were changed.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts, clock }, { by }: GapMixParams): Readonly<Record<string, Sampled>> => {
    const of = durationOf(clock.duration, clock);
    const sampled = {
      filter: without(filter, 'duration'),
      cohorts,
      aggregates: {
        sample: { kind: 'sample', of },
        tally: { kind: 'tally', of },
        count: { kind: 'count' },
      },
    } as const;
    const values = by.map(
      (dimension) => [dimension, { ...sampled, groupBy: ['cohort', dimension] }] as const,
    );
    return { ...Object.fromEntries(values), all: { ...sampled, groupBy: ['cohort'] } };
  },
  *finish(answers, _question, { by, seed = 1 }): Generator<void, GapMix> {
    const tallies = onSides((side) => groupIn(answers.all ?? [], side)?.tally ?? NO_TALLY);
    const n = onSides((side) => tallies[side].observed + tallies[side].open);
    const tooFew = Math.min(n.a, n.b) < FEWEST_INCIDENTS;
    const reached = SIDES.every((side) => isReached(groupIn(answers.all ?? [], side)?.sample ?? NO_SAMPLE));
    const parts: GapBy[] = [];
    for (const dimension of tooFew ? [] : by) {
      parts.push(yield* gapBy(dimension, strataOf(answers[dimension] ?? [], dimension), reached, seed));
    }
    return { n, tooFew, parts, ...usageOf(tallies) };
  },
});
