import { kaplanMeier, survivalQuantile } from '../estimators/kaplan-meier.ts';
import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import type { NamedDuration } from '../incident/clock.ts';
import type { Side } from '../incident/cohort.ts';
import type { CensoredSample } from '../plan/aggregate.ts';
import { FEWEST_INCIDENTS, NO_RATIO } from './comparison.ts';
import { type Difference, type DifferenceState, FEWEST_IN_A_QUARTER } from './difference.ts';
import { onSides, type Sides } from './sides.ts';
import { groupIn, NO_SAMPLE, ratioOfTimes, type TimedEstimate, timedQuantile } from './timed.ts';

/** The times that the forest compares. */
export const TIME_MEASURES: readonly { readonly of: NamedDuration; readonly p: 0.5 | 0.9 }[] = [
  { of: 'ttd', p: 0.5 },
  { of: 'tta', p: 0.5 },
  { of: 'ttm', p: 0.5 },
  { of: 'ttm', p: 0.9 },
  { of: 'ttr', p: 0.5 },
];

type TimesAnswer = readonly {
  readonly key: readonly string[];
  readonly values: Readonly<Record<NamedDuration, CensoredSample>>;
}[];

function quarterly(
  answer: TimesAnswer,
  quarters: readonly string[],
  { of, p }: (typeof TIME_MEASURES)[number],
): Difference['quarters'] {
  const valueIn = (side: Side, quarter: string): number => {
    const sample = groupIn(answer, side, quarter)?.[of] ?? NO_SAMPLE;
    const n = sample.observed.length + sample.open.length;
    return n < FEWEST_IN_A_QUARTER ? Number.NaN : survivalQuantile(kaplanMeier(sample), p).value;
  };
  return onSides((side) => quarters.map((quarter) => valueIn(side, quarter)));
}

function stateOf({ a, b }: Sides<TimedEstimate>, ratio: Ratio): DifferenceState {
  if (a.n + b.n === 0) return 'missing';
  if (Math.min(a.n, b.n) < FEWEST_INCIDENTS) return 'too-few';
  if (Number.isNaN(a.value) || Number.isNaN(b.value)) return 'not-reached';
  return Number.isNaN(ratio.p) ? 'too-few' : 'compared';
}

/** @returns the row without its q, which needs the whole family */
export function timeDifference(
  measure: (typeof TIME_MEASURES)[number],
  answers: { readonly all: TimesAnswer; readonly byQuarter: TimesAnswer },
  quarters: readonly string[],
): Omit<Difference, 'q'> {
  const { of, p } = measure;
  const curves = onSides((side) => kaplanMeier(groupIn(answers.all, side)?.[of] ?? NO_SAMPLE));
  const times = onSides((side) => timedQuantile(curves[side], p));
  const ratio = ratioOfTimes(times.a, times.b);
  const state = stateOf(times, ratio);
  return {
    id: `${of}:${p}`,
    group: 'time',
    measure: { kind: 'time', of, p },
    ...onSides((side) => ({ ...times[side], events: curves[side].events })),
    ratio: state === 'compared' ? ratio : NO_RATIO,
    state,
    quarters: quarterly(answers.byQuarter, quarters, measure),
  };
}
