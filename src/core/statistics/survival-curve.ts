import {
  greenwoodInterval,
  type KaplanMeierCurve,
  type SurvivalPoint,
  survivalAt,
} from '../estimators/kaplan-meier.ts';
import { quantile } from '../estimators/quantile.ts';
import { DURATION_TICKS } from '../words/durations.ts';
import { thinned } from './thinned.ts';
import { type TimedEstimate, timedQuantile } from './timed.ts';

/** More crosses than this hide the curve. */
const MOST_CROSSES = 40;
/** The curve stops when fewer incidents are left. */
const FEWEST_AT_RISK = 8;

/** A Kaplan–Meier curve made ready to be drawn. Times in minutes, ascending; shares 0–1. */
export interface SurvivalCurve {
  /** Incidents with a time, open ones included. */
  readonly n: number;
  readonly events: number;
  readonly open: number;
  /** At most 200 of the times at which incidents ended, even on a log axis; ends while at least 8 are at risk. */
  readonly times: readonly number[];
  /** Share not yet ended just after each time, with its 95 % band; the band is NaN where S is 0 or 1. */
  readonly survival: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Censoring times of every k-th open incident with the height of the curve there. */
  readonly crosses: readonly { readonly time: number; readonly survival: number }[];
  /** The whole curve, not only what is drawn, read at `SURVIVAL_TICKS`. */
  readonly atTicks: readonly SurvivalPoint[];
  readonly median: TimedEstimate;
  /** Type 7 median of those that ended: too low where incidents are open. */
  readonly closedMedian: number;
}

/** The times, in minutes, at which a curve is read: the ticks of a duration axis. */
export const SURVIVAL_TICKS: readonly number[] = DURATION_TICKS;

/** The smallest round k for which every k-th of `open` makes at most 40 crosses. */
export function crossStep(open: number): number {
  for (let scale = 1; ; scale *= 10) {
    for (const digit of [1, 2, 5]) if (open / (digit * scale) <= MOST_CROSSES) return digit * scale;
  }
}

/** @param every a cross for every such open incident, in order of their times */
export function survivalCurve(curve: KaplanMeierCurve, every: number): SurvivalCurve {
  const drawn = thinned(curve.time.filter((_, i) => (curve.atRisk[i] ?? 0) >= FEWEST_AT_RISK));
  const bands = drawn.map((i) =>
    greenwoodInterval(curve.survival[i] ?? Number.NaN, curve.greenwood[i] ?? Number.NaN),
  );
  const crossed = Array.from(curve.sample.open).filter((_, i) => (i + 1) % every === 0);
  return {
    n: curve.n,
    events: curve.events,
    open: curve.censored,
    times: drawn.map((i) => curve.time[i] ?? Number.NaN),
    survival: drawn.map((i) => curve.survival[i] ?? Number.NaN),
    lower: bands.map(({ lower }) => lower),
    upper: bands.map(({ upper }) => upper),
    crosses: crossed.map((time) => ({ time, survival: survivalAt(curve, time).survival })),
    atTicks: SURVIVAL_TICKS.map((tick) => survivalAt(curve, tick)),
    median: timedQuantile(curve, 0.5),
    closedMedian: quantile(curve.sample.observed, 0.5),
  };
}

/** By how much the closed-only median is too low, in minutes; 0 with no open incident, NaN where not reached. */
export const closedOnlyBias = (curve: SurvivalCurve): number =>
  curve.open === 0 ? 0 : curve.median.value - curve.closedMedian;
