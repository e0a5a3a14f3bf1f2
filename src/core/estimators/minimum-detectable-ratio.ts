import { criticalZ, normalQuantile } from './distributions.ts';

/** What a test is planned for. */
export interface PowerOptions {
  /** Two-sided level of the test; 0.05. */
  readonly alpha?: number;
  /** The chance to see a change that is there; 0.8. */
  readonly power?: number;
  /** Pitman efficiency of the test: 3/π = 0.955 for Mann–Whitney on logs (the default), 1 for a t-test of logs. */
  readonly efficiency?: number;
}

const MANN_WHITNEY_EFFICIENCY = 3 / Math.PI;

/**
 * The least ratio of durations, over 1, that two groups of these sizes show with the given power:
 * ln r = (z_α + z_β)·s·√((1/nA + 1/nB)/efficiency). Its inverse is the least cut. NaN where a group is empty.
 *
 * @param sdLog standard deviation of the natural logs of the durations
 */
export function minimumDetectableRatio(
  sdLog: number,
  nA: number,
  nB: number,
  options: PowerOptions = {},
): number {
  const { efficiency = MANN_WHITNEY_EFFICIENCY } = options;
  if (!(nA > 0 && nB > 0)) return Number.NaN;
  return Math.exp(reachOf(options) * sdLog * Math.sqrt((1 / nA + 1 / nB) / efficiency));
}

/** Incidents that each of two equal groups needs to show this ratio: 2(z_α + z_β)²s²/ln(r)² ÷ efficiency, rounded up. */
export function incidentsForRatio(ratio: number, sdLog: number, options: PowerOptions = {}): number {
  const { efficiency = MANN_WHITNEY_EFFICIENCY } = options;
  return Math.ceil((2 * (reachOf(options) * sdLog) ** 2) / Math.log(ratio) ** 2 / efficiency);
}

function reachOf({ alpha = 0.05, power = 0.8 }: PowerOptions): number {
  return criticalZ(1 - alpha) + normalQuantile(power);
}
