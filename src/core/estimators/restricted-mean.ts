import { criticalZ } from './distributions.ts';
import type { Interval } from './interval.ts';
import type { KaplanMeierCurve } from './kaplan-meier.ts';

/** A mean within a limit, in the curve's unit. */
export interface RestrictedMean extends Interval {
  readonly mean: number;
  readonly standardError: number;
}

/**
 * The restricted mean (RMST): the area under a Kaplan–Meier curve up to `limit`, "mean minutes within the first 24 h".
 * Variance Σ (area from tᵢ to limit)²·dᵢ/(nᵢ(nᵢ − dᵢ)) (Irwin, 1949; Karrison, 1987), normal interval kept in
 * 0–limit. Incidents still open at the last time keep counting at the curve's last level. NaN where the curve is empty.
 *
 * @param limit in the curve's unit, positive
 */
export function restrictedMean(curve: KaplanMeierCurve, limit: number, level = 0.95): RestrictedMean {
  const { time, survival, greenwood } = curve;
  let steps = time.findIndex((t) => t > limit);
  if (steps < 0) steps = time.length;
  let area = 0;
  let variance = 0;
  let until = limit;
  for (let i = steps - 1; i >= 0; i--) {
    const t = time[i] ?? 0;
    area += (survival[i] ?? 0) * (until - t);
    const jump = (greenwood[i] ?? 0) - (i > 0 ? (greenwood[i - 1] ?? 0) : 0);
    if (area > 0) variance += area * area * jump;
    until = t;
  }
  const mean = curve.n > 0 ? area + until : Number.NaN;
  const standardError = curve.n > 0 ? Math.sqrt(variance) : Number.NaN;
  const reach = criticalZ(level) * standardError;
  return { mean, standardError, lower: Math.max(0, mean - reach), upper: Math.min(limit, mean + reach) };
}
