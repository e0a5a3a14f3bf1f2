import { EQUAL_CHANCES } from './distributions.ts';

/**
 * Fisher's (1922) exact two-sided p of two shares: the sum over all tables with the same margins that are no likelier
 * than this one, as in R's `fisher.test`. Summed outwards from the likeliest table, so the cost grows with the standard
 * deviation only. NaN where a group is empty; 1 where nothing or everything is an event.
 */
export function fisherExact(eventsA: number, nA: number, eventsB: number, nB: number): number {
  if (!(nA > 0 && nB > 0)) return Number.NaN;
  const events = eventsA + eventsB;
  const least = Math.max(0, events - nB);
  const most = Math.min(nA, events);
  const mode = Math.min(most, Math.max(least, Math.floor(((nA + 1) * (events + 1)) / (nA + nB + 2))));
  const rise = (k: number) => ((nA - k) * (events - k)) / ((k + 1) * (nB - events + k + 1));
  let seen = 1;
  for (let k = mode; k < eventsA; k++) seen *= rise(k);
  for (let k = mode; k > eventsA; k--) seen /= rise(k - 1);
  let rare = 0;
  let all = 0;
  const add = (mass: number) => {
    all += mass;
    if (mass <= seen * EQUAL_CHANCES) rare += mass;
  };
  for (let k = mode, mass = 1; k <= most && mass > 0; mass *= rise(k), k++) add(mass);
  for (let k = mode - 1, mass = 1; k >= least && mass > 0; k--) {
    mass /= rise(k);
    add(mass);
  }
  return Math.min(1, rare / all);
}
