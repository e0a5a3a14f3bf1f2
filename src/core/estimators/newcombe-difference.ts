import { wilsonInterval } from './wilson-interval.ts';

/** A difference of two shares, A less B, from −1 to 1. */
export interface ShareDifference {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The difference of two shares, A less B, with Newcombe's (1998) hybrid score interval (his method 10):
 * each end joins the distances to the two Wilson ends as the root of their squares. NaN where an n is 0.
 */
export function newcombeDifference(
  eventsA: number,
  nA: number,
  eventsB: number,
  nB: number,
  level = 0.95,
): ShareDifference {
  const a = wilsonInterval(eventsA, nA, level);
  const b = wilsonInterval(eventsB, nB, level);
  const shareA = eventsA / nA;
  const shareB = eventsB / nB;
  const difference = shareA - shareB;
  return {
    difference,
    lower: difference - Math.hypot(shareA - a.lower, b.upper - shareB),
    upper: difference + Math.hypot(a.upper - shareA, shareB - b.lower),
  };
}
