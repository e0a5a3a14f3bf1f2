import type { KaplanMeierCurve } from './kaplan-meier.ts';
import { type Random, randomBinomial } from './random.ts';

/**
 * A Kaplan–Meier curve on few times, made to be resampled: of each step the hazard and the number at risk that gives
 * it its Greenwood variance. Level between times.
 */
export interface ThinCurve {
  readonly time: Float64Array;
  readonly hazard: Float64Array;
  readonly atRisk: Float64Array;
}

/** Heights at given times; before the first the height is 1. */
export interface Heights {
  readonly time: Float64Array;
  readonly height: Float64Array;
}

const MOST_STEPS = 400;

/** Keeps every time of a curve of at most 400, else 400 of them spread evenly over its steps. */
export function thinCurve(curve: KaplanMeierCurve): ThinCurve {
  const { time, survival, greenwood } = curve;
  const steps = Math.min(MOST_STEPS, time.length);
  const at = Array.from({ length: steps }, (_, i) => Math.ceil(((i + 1) * time.length) / steps) - 1);
  const hazard = new Float64Array(steps);
  const atRisk = new Float64Array(steps);
  at.forEach((index, i) => {
    const before = i > 0 ? (at[i - 1] ?? 0) : -1;
    const share = 1 - (survival[index] ?? 0) / (before < 0 ? 1 : (survival[before] ?? 0));
    const variance = (greenwood[index] ?? 0) - (before < 0 ? 0 : (greenwood[before] ?? 0));
    hazard[i] = share;
    atRisk[i] = share < 1 ? Math.round(share / ((1 - share) * variance)) : (curve.atRisk[index] ?? 0);
  });
  return { time: Float64Array.from(at, (index) => time[index] ?? Number.NaN), hazard, atRisk };
}

/**
 * One bootstrap replicate of a curve: the ends of each step drawn as a binomial of those at risk, which has
 * Greenwood's variance at every time. The cost does not grow with n.
 */
export function resampleCurve(curve: ThinCurve, random: Random): Heights {
  let left = 1;
  const height = curve.hazard.map((hazard, i) => {
    const risk = curve.atRisk[i] ?? 0;
    const drawn = hazard < 1 && risk > 0 ? randomBinomial(random, risk, hazard) / risk : hazard;
    left *= 1 - drawn;
    return left;
  });
  return { time: curve.time, height };
}
