import {
  betaQuantile,
  binomialCdf,
  binomialLogMass,
  binomialUpperTail,
  EQUAL_CHANCES,
} from './distributions.ts';
import type { Interval } from './interval.ts';

/** Clopper & Pearson's (1934) exact interval of a chance; NaN ends where n is 0. */
export function clopperPearsonInterval(events: number, n: number, level = 0.95): Interval {
  if (!(n > 0)) return { lower: Number.NaN, upper: Number.NaN };
  const tail = (1 - level) / 2;
  return {
    lower: betaQuantile(tail, events, n - events + 1),
    upper: betaQuantile(1 - tail, events + 1, n - events),
  };
}

/**
 * The exact two-sided p of `events` in n at chance `chance`: the sum of all outcomes no likelier than this one,
 * as in R's `binom.test`. 1 where n is 0.
 */
export function binomialTest(events: number, n: number, chance: number): number {
  if (!(n > 0) || chance <= 0 || chance >= 1) return n > 0 && events !== n * chance ? 0 : 1;
  const seen = binomialLogMass(events, n, chance) + Math.log(EQUAL_CHANCES);
  const rarer = (k: number) => binomialLogMass(k, n, chance) <= seen;
  const mean = n * chance;
  if (events === mean) return 1;
  if (events < mean) {
    const from = firstTrue(Math.ceil(mean), n + 1, rarer);
    return Math.min(1, binomialCdf(events, n, chance) + binomialUpperTail(from, n, chance));
  }
  const upTo =
    Math.floor(mean) - firstTrue(0, Math.floor(mean) + 1, (down) => rarer(Math.floor(mean) - down));
  return Math.min(1, binomialUpperTail(events, n, chance) + binomialCdf(upTo, n, chance));
}

/** The first integer in [from, to) that holds, all after it holding too; `to` if none. */
function firstTrue(from: number, to: number, holds: (k: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
