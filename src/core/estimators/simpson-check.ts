import { directStandardisation, type StandardisedShares } from './direct-standardisation.ts';
import { type MantelHaenszel, mantelHaenszel, type ShareStratum } from './mantel-haenszel.ts';
import { newcombeDifference, type ShareDifference } from './newcombe-difference.ts';

/** A stratum's own difference against the pooled one. */
export interface StratumDirection extends ShareDifference {
  /** 'flips' where its interval lies wholly on the other side of 0, 'leans' where only its estimate does. */
  readonly direction: 'agrees' | 'leans' | 'flips' | 'unknown';
}

/** Does a difference of shares hold within the strata? */
export interface SimpsonCheck {
  readonly pooled: ShareDifference;
  /** In the order given. */
  readonly strata: readonly StratumDirection[];
  readonly common: MantelHaenszel;
  readonly standardised: StandardisedShares;
  /** The standardised difference has the other sign than the pooled one, and its interval leaves out 0. */
  readonly reverses: boolean;
}

/**
 * Simpson's (1951) check: the direction of A less B in each stratum against the pooled direction, with the common
 * effect and the directly standardised shares. 'unknown' where a group is empty or the pooled difference is 0.
 */
export function simpsonCheck(strata: readonly ShareStratum[], level = 0.95): SimpsonCheck {
  const sum = (of: (s: ShareStratum) => number) => strata.reduce((all, s) => all + of(s), 0);
  const pooled = newcombeDifference(
    sum((s) => s.eventsA),
    sum((s) => s.nA),
    sum((s) => s.eventsB),
    sum((s) => s.nB),
    level,
  );
  const sign = Math.sign(pooled.difference);
  const standardised = directStandardisation(strata, undefined, level);
  return {
    pooled,
    strata: strata.map((s) => {
      const own = newcombeDifference(s.eventsA, s.nA, s.eventsB, s.nB, level);
      return { ...own, direction: directionOf(own, sign) };
    }),
    common: mantelHaenszel(strata, level),
    standardised,
    reverses: directionOf(standardised, sign) === 'flips',
  };
}

function directionOf(own: ShareDifference, sign: number): StratumDirection['direction'] {
  if (Number.isNaN(own.difference) || !(sign !== 0)) return 'unknown';
  if (own.difference * sign >= 0) return 'agrees';
  return (sign > 0 ? own.upper < 0 : own.lower > 0) ? 'flips' : 'leans';
}
