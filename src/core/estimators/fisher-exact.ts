import { hypergeometricLogMass } from './distributions.ts';

/** R's: chances nearer than this, relatively, count as equal. */
const SLACK = Math.log(1 + 1e-7);

/**
 * Fisher's (1922) exact two-sided p of two shares: the sum over all tables with the same margins that are no likelier
 * than this one, as in R's `fisher.test`. NaN where a group is empty; 1 where nothing or everything is an event.
 */
export function fisherExact(eventsA: number, nA: number, eventsB: number, nB: number): number {
  if (!(nA > 0 && nB > 0)) return Number.NaN;
  const events = eventsA + eventsB;
  const mass = (k: number) => hypergeometricLogMass(k, nA, events, nA + nB);
  const seen = mass(eventsA) + SLACK;
  let p = 0;
  for (let k = Math.max(0, events - nB); k <= Math.min(nA, events); k++) {
    const log = mass(k);
    if (log <= seen) p += Math.exp(log);
  }
  return Math.min(1, p);
}
