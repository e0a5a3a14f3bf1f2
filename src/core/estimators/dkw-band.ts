import type { Interval } from './interval.ts';

/**
 * Half the height of the band that holds a whole distribution function with the given chance:
 * √(ln(2/α)/2n) (Dvoretzky, Kiefer & Wolfowitz, 1956; Massart's constant, 1990). NaN where n is 0.
 */
export function dkwReach(n: number, level = 0.95): number {
  return n > 0 ? Math.sqrt(Math.log(2 / (1 - level)) / (2 * n)) : Number.NaN;
}

/** The band around one height of an empirical distribution function, kept within 0–1. */
export function dkwBand(share: number, n: number, level = 0.95): Interval {
  const reach = dkwReach(n, level);
  return { lower: Math.max(0, share - reach), upper: Math.min(1, share + reach) };
}
