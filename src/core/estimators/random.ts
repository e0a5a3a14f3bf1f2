import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A repeatable stream of chance: each call answers the next number in [0, 1). */
export type Random = () => number;

/** A stream that is the same for the same integer seed, on every machine (xoroshiro128+, 53 bits a number). */
export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}
