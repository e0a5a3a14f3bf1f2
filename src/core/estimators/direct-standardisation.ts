import { criticalZ } from './distributions.ts';
import type { ShareStratum } from './mantel-haenszel.ts';
import type { ShareDifference } from './newcombe-difference.ts';

/** Two shares as if both groups had one mix. */
export interface StandardisedShares extends ShareDifference {
  readonly shareA: number;
  readonly shareB: number;
  /** The part of the standard's weight in strata where both groups have incidents; the rest is left out. */
  readonly covered: number;
}

/**
 * Directly standardised shares of A and B and their difference, with the normal interval of the weighted sum; each
 * stratum's variance takes (x + 1)/(n + 2) for the share, so that a stratum of all or none still counts as uncertain
 * (Agresti & Caffo, 2000).
 *
 * @param weights the standard mix; the strata's pooled incidents if not given
 */
export function directStandardisation(
  strata: readonly ShareStratum[],
  weights: readonly number[] = strata.map((s) => s.nA + s.nB),
  level = 0.95,
): StandardisedShares {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const weight = (i: number) => weights[i] ?? 0;
  const sum = (of: (s: ShareStratum, i: number) => number) =>
    strata.reduce((total, s, i) => (s.nA > 0 && s.nB > 0 ? total + of(s, i) : total), 0);
  const covered = sum((_, i) => weight(i));
  const shareA = sum((s, i) => (weight(i) * s.eventsA) / s.nA) / covered;
  const shareB = sum((s, i) => (weight(i) * s.eventsB) / s.nB) / covered;
  const variance =
    sum((s, i) => weight(i) ** 2 * (varianceOf(s.eventsA, s.nA) + varianceOf(s.eventsB, s.nB))) /
    covered ** 2;
  const difference = shareA - shareB;
  const reach = criticalZ(level) * Math.sqrt(variance);
  return {
    shareA,
    shareB,
    difference,
    lower: Math.max(-1, difference - reach),
    upper: Math.min(1, difference + reach),
    covered: covered / all,
  };
}

function varianceOf(events: number, n: number): number {
  const share = (events + 1) / (n + 2);
  return (share * (1 - share)) / (n + 2);
}
