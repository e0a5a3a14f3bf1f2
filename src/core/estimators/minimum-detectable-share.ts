import { criticalZ, normalCdf, normalQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';
import type { PowerOptions } from './minimum-detectable-ratio.ts';
import { solveMonotone } from './solve-monotone.ts';

/**
 * The chance that a two-sided pooled z-test sees this difference of two shares (Fleiss, Levin & Paik, 2003;
 * R's `power.prop.test` where the groups are equal). NaN where a group is empty.
 */
export function powerOfShares(shareA: number, nA: number, shareB: number, nB: number, alpha = 0.05): number {
  return normalCdf(standardPower(shareA, nA, shareB, nB, alpha));
}

/**
 * The nearest shares under and over A's that group B must have to be told apart with the given power.
 * NaN at an end where even 0 or 1 would not be seen.
 *
 * @param shareA A's share, from 0 to 1, taken as known
 */
export function minimumDetectableShare(
  shareA: number,
  nA: number,
  nB: number,
  options: PowerOptions = {},
): Interval {
  const { alpha = 0.05, power = 0.8 } = options;
  const goal = normalQuantile(power);
  const gain = (shareB: number) => standardPower(shareA, nA, shareB, nB, alpha) - goal;
  return {
    lower: gain(0) < 0 || Number.isNaN(gain(0)) ? Number.NaN : -solveMonotone((x) => gain(-x), -shareA, 0),
    upper: gain(1) < 0 || Number.isNaN(gain(1)) ? Number.NaN : solveMonotone(gain, shareA, 1),
  };
}

/** Incidents that each of two equal groups needs to tell these shares apart, rounded up (R's `power.prop.test`). */
export function incidentsForShares(shareA: number, shareB: number, options: PowerOptions = {}): number {
  const { alpha = 0.05, power = 0.8 } = options;
  const middle = (shareA + shareB) / 2;
  const alike = criticalZ(1 - alpha) * Math.sqrt(2 * middle * (1 - middle));
  const apart = normalQuantile(power) * Math.sqrt(shareA * (1 - shareA) + shareB * (1 - shareB));
  return Math.ceil(((alike + apart) / (shareA - shareB)) ** 2);
}

function standardPower(shareA: number, nA: number, shareB: number, nB: number, alpha: number): number {
  const pooled = (shareA * nA + shareB * nB) / (nA + nB);
  const alike = Math.sqrt(pooled * (1 - pooled) * (1 / nA + 1 / nB));
  const apart = Math.sqrt((shareA * (1 - shareA)) / nA + (shareB * (1 - shareB)) / nB);
  return (Math.abs(shareA - shareB) - criticalZ(1 - alpha) * alike) / apart;
}
