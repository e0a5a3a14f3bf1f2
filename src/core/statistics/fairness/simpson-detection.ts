import type { ShareStratum } from '../../estimators/mantel-haenszel.ts';
import { newcombeDifference } from '../../estimators/newcombe-difference.ts';
import { simpsonCheck } from '../../estimators/simpson-check.ts';
import type { NamedDuration } from '../../incident/clock.ts';
import type { Dimension } from '../../incident/dimensions.ts';
import { FEWEST_INCIDENTS } from '../comparison.ts';
import type { SimpsonResult } from './check.ts';

/** Incidents found by people, of those whose source is known, with one value of the field. */
export interface DetectionStratum extends ShareStratum {
  readonly value: string;
}

const ALPHA = 0.05;

/**
 * Simpson's check of the share found by people: strata of at least 20 incidents a cohort whose own difference lies
 * clearly (Bonferroni over the strata) on the other side of 0, and the directly standardised difference.
 */
export function simpsonOfDetection(
  by: Dimension,
  duration: NamedDuration,
  strata: readonly DetectionStratum[],
): SimpsonResult {
  const large = strata.filter(({ nA, nB }) => Math.min(nA, nB) >= FEWEST_INCIDENTS);
  const check = simpsonCheck(large, 1 - ALPHA / Math.max(1, large.length));
  const sum = (of: (stratum: ShareStratum) => number) => large.reduce((all, stratum) => all + of(stratum), 0);
  const pooled = newcombeDifference(
    sum(({ eventsA }) => eventsA),
    sum(({ nA }) => nA),
    sum(({ eventsB }) => eventsB),
    sum(({ nB }) => nB),
  );
  const flipped = large.flatMap(({ value, nA, nB }, i) => {
    const stratum = check.strata[i];
    return stratum?.direction === 'flips' ? [{ value, n: { a: nA, b: nB }, effect: stratum }] : [];
  });
  const clear = pooled.lower > 0 || pooled.upper < 0;
  const bites = clear && (check.reverses || flipped.length > 0);
  return {
    id: 'simpson',
    state: large.length > 1 ? (bites ? 'bites' : 'fine') : 'unknown',
    by,
    of: 'detectedByHumans',
    duration,
    pooled,
    flipped,
    reverses: clear && check.reverses,
    strata: large.length,
  };
}
