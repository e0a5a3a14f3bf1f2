import type { CensoredSample } from '../plan/aggregate.ts';
import { countBelow, countUpTo } from './count-below.ts';
import { criticalZ } from './distributions.ts';
import type { Interval } from './interval.ts';

/** R's: heights nearer than this count as equal. */
const TOLERANCE = 2 ** -26;

/**
 * The Kaplan–Meier curve of a sample: one entry for each distinct time at which an incident ended, ascending.
 * Times are in the sample's unit. All arrays are empty where nothing ended.
 */
export interface KaplanMeierCurve {
  /** Incidents, ended and open. */
  readonly n: number;
  readonly events: number;
  readonly censored: number;
  readonly time: Float64Array;
  /** S just after each time. */
  readonly survival: Float64Array;
  /** Greenwood's sum Σ d/(n(n − d)) up to and with each time; Infinity once S is 0. */
  readonly greenwood: Float64Array;
  /** At risk just before each time. */
  readonly atRisk: Float64Array;
  /** What the curve was made of. */
  readonly sample: CensoredSample;
}

/**
 * The product-limit estimator of Kaplan & Meier (1958): S(t) = Π(1 − dᵢ/nᵢ) over the times at which incidents end.
 * At ties ends come before censorings, so an incident open for exactly t is still at risk at t.
 */
export function kaplanMeier(sample: CensoredSample): KaplanMeierCurve {
  const { observed, open } = sample;
  const events = observed.length;
  const censored = open.length;
  const time = new Float64Array(events);
  const survival = new Float64Array(events);
  const greenwood = new Float64Array(events);
  const atRisk = new Float64Array(events);
  let steps = 0;
  let left = 1;
  let sum = 0;
  let gone = 0;
  for (let i = 0; i < events; ) {
    const t = observed[i] ?? Number.NaN;
    while (gone < censored && (open[gone] ?? 0) < t) gone++;
    const risk = events - i + censored - gone;
    const first = i;
    do i++;
    while (i < events && observed[i] === t);
    const ended = i - first;
    left *= (risk - ended) / risk;
    sum += ended / (risk * (risk - ended));
    time[steps] = t;
    survival[steps] = left;
    greenwood[steps] = sum;
    atRisk[steps] = risk;
    steps++;
  }
  return {
    n: events + censored,
    events,
    censored,
    time: time.slice(0, steps),
    survival: survival.slice(0, steps),
    greenwood: greenwood.slice(0, steps),
    atRisk: atRisk.slice(0, steps),
    sample,
  };
}

/**
 * The log-log interval of a Kaplan–Meier survival (Kalbfleisch & Prentice, 1980): S^exp(± z√G / ln S).
 * Stays within 0–1. As in R: both ends 1 while S is 1, NaN once S is 0.
 *
 * @param survival S(t), from 0 to 1
 * @param greenwood Greenwood's sum Σ d/(n(n − d)) up to t
 */
export function greenwoodInterval(survival: number, greenwood: number, level = 0.95): Interval {
  const z = criticalZ(level);
  return { lower: bandEdge(survival, greenwood, -z), upper: bandEdge(survival, greenwood, z) };
}

function bandEdge(survival: number, greenwood: number, z: number): number {
  if (survival === 1) return 1;
  return survival > 0 ? survival ** Math.exp((z * Math.sqrt(greenwood)) / Math.log(survival)) : Number.NaN;
}

/** The share still open after a time, from 0 to 1. */
export interface SurvivalPoint {
  readonly survival: number;
  /** Greenwood's (1926) standard error of S(t): S√Σ d/(n(n − d)); NaN once S is 0. */
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  /** Incidents ended or censored at t or later. */
  readonly atRisk: number;
}

/**
 * Reads a Kaplan–Meier curve just after `t`, as R's `summary(fit, times = t, extend = TRUE)`, with the log-log
 * interval. Beyond the last time the curve stays level while nobody is at risk: do not draw it there.
 * An empty curve has survival 1 if anything was at risk, else NaN.
 */
export function survivalAt(curve: KaplanMeierCurve, t: number, level = 0.95): SurvivalPoint {
  const { observed, open } = curve.sample;
  const atRisk = curve.n - countBelow(observed, t) - countBelow(open, t);
  const step = countUpTo(curve.time, t) - 1;
  const start = curve.n > 0 ? 1 : Number.NaN;
  const survival = step < 0 ? start : (curve.survival[step] ?? Number.NaN);
  const greenwood = step < 0 ? 0 : (curve.greenwood[step] ?? Number.NaN);
  const standardError = survival * Math.sqrt(greenwood);
  return { survival, standardError, ...greenwoodInterval(survival, greenwood, level), atRisk };
}

/** A time with its interval; NaN where the curve does not come so low: "not reached". */
export interface SurvivalQuantile {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The time by which a share `p` of incidents has ended: the first t with S(t) ≤ 1 − p, and where the curve is level
 * at exactly 1 − p, the middle of that step (R's rule). The interval inverts the log-log band
 * (Brookmeyer & Crowley, 1982): the times at which its lower and upper curve cross the same height.
 *
 * @param p from 0 to 1; 0.5 is the median
 * @returns times in the curve's unit, NaN where not reached
 */
export function survivalQuantile(curve: KaplanMeierCurve, p: number, level = 0.95): SurvivalQuantile {
  const z = criticalZ(level);
  const band = (side: number) => (i: number) =>
    bandEdge(curve.survival[i] ?? Number.NaN, curve.greenwood[i] ?? Number.NaN, side * z);
  const at = (height: (i: number) => number) => crossing(curve.time, height, 1 - p);
  return { value: at((i) => curve.survival[i] ?? Number.NaN), lower: at(band(-1)), upper: at(band(1)) };
}

/** The first time at which the height is at `goal` or under it. */
function crossing(time: Float64Array, height: (i: number) => number, goal: number): number {
  let first = 0;
  while (first < time.length && !(height(first) < goal + TOLERANCE)) first++;
  const reached = time[first] ?? Number.NaN;
  if (!(Math.abs(height(first) - goal) < TOLERANCE)) return reached;
  const level = height(first);
  let next = first + 1;
  while (next < time.length && !(height(next) < level)) next++;
  return next < time.length ? (reached + (time[next] ?? Number.NaN)) / 2 : reached;
}
