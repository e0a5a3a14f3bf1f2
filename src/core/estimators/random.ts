import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { binomialLogMass } from './distributions.ts';
import { drawAroundMode } from './draw-around-mode.ts';

/** A repeatable stream of chance: each call answers the next number in [0, 1). */
export type Random = () => number;

/** A stream that is the same for the same integer seed, on every machine (xoroshiro128+, 53 bits a number). */
export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/** A whole number in [0, limit). */
export function randomIndex(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** A standard normal draw (Marsaglia & Bray's polar method, 1964). */
export function randomNormal(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** A gamma draw with scale 1 and a shape of at least 1 (Marsaglia & Tsang, 2000). */
export function randomGamma(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = randomNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A beta draw; both shapes at least 1. */
export function randomBeta(random: Random, a: number, b: number): number {
  const left = randomGamma(random, a);
  return left / (left + randomGamma(random, b));
}

/** Over this variance a binomial is drawn as a rounded normal. */
const LARGE_VARIANCE = 100;

/** Successes of n at chance p, 0 < p < 1: by inversion outwards from the mode, or a rounded normal at large variance. */
export function randomBinomial(random: Random, n: number, p: number): number {
  const variance = n * p * (1 - p);
  if (variance > LARGE_VARIANCE) {
    return Math.min(n, Math.max(0, Math.round(n * p + randomNormal(random) * Math.sqrt(variance))));
  }
  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const atMode = Math.exp(binomialLogMass(mode, n, p));
  return drawAroundMode(random, {
    least: 0,
    most: n,
    mode,
    atMode,
    up: (k) => ((n - k) / (k + 1)) * odds,
    down: (k) => k / ((n - k + 1) * odds),
  });
}
