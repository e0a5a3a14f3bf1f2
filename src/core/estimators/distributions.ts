import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammaln from '@stdlib/math-base-special-gammaln';
import { regularBeta } from './incomplete-beta.ts';
import { lowerGamma, upperGamma } from './incomplete-gamma.ts';
import { solveMonotone } from './solve-monotone.ts';

/** Chances nearer than this, relatively, count as equal in two-sided exact tests, as in R. */
export const EQUAL_CHANCES = 1 + 1e-7;

/** P(Z ≤ z) for a standard normal Z; accurate in both tails. */
export function normalCdf(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/** P(Z > z) for a standard normal Z, computed directly: no cancellation down to 1e-307. */
export function normalUpperTail(z: number): number {
  return erfc(z / Math.SQRT2) / 2;
}

/** The two-sided p of a standard normal statistic. */
export function normalTwoSidedP(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/** The z with P(Z ≤ z) = p; −∞ at 0, ∞ at 1. */
export function normalQuantile(p: number): number {
  return -Math.SQRT2 * erfcinv(2 * p);
}

/** The z that a two-sided interval of this level reaches: 1.96 at 0.95. */
export function criticalZ(level: number): number {
  return Math.SQRT2 * erfcinv(1 - level);
}

/** P(X > x) for a chi-square X with `df` degrees of freedom, computed directly. 1 where x ≤ 0. */
export function chiSquareUpperTail(x: number, df: number): number {
  if (Number.isNaN(x) || !(df > 0)) return Number.NaN;
  return x <= 0 ? 1 : upperGamma(df / 2, x / 2);
}

/** P(X ≤ x) for a gamma X with this shape and scale 1. */
function gammaCdf(x: number, shape: number): number {
  return x <= 0 ? 0 : lowerGamma(shape, x);
}

/** P(X > x) for a gamma X with this shape and scale 1, computed directly. */
function gammaUpperTail(x: number, shape: number): number {
  return x <= 0 ? 1 : upperGamma(shape, x);
}

/** The x with P(X ≤ x) = p for a gamma X with this shape and scale 1; 0 where the shape is 0. */
export function gammaQuantile(p: number, shape: number): number {
  if (!(p >= 0 && p <= 1) || !(shape >= 0)) return Number.NaN;
  if (p === 0 || shape === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const reach = shape + 10 * Math.sqrt(shape) + 50 - 2 * Math.log(Math.min(p, 1 - p));
  return p <= 0.5
    ? solveMonotone((x) => gammaCdf(x, shape) - p, 0, reach)
    : solveMonotone((x) => 1 - p - gammaUpperTail(x, shape), 0, reach);
}

/** P(X ≤ x) for a beta X, from the lower end. */
function betaCdf(x: number, a: number, b: number): number {
  return regularBeta(x, 1 - x, a, b);
}

/** P(X > x) for a beta X, computed directly. */
function betaUpperTail(x: number, a: number, b: number): number {
  return regularBeta(1 - x, x, b, a);
}

/** The x with P(X ≤ x) = p for a beta X; a = 0 puts all mass at 0, b = 0 at 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (a === 0 || p === 0) return 0;
  if (b === 0 || p === 1) return 1;
  return p <= 0.5
    ? solveMonotone((x) => betaCdf(x, a, b) - p, 0, 1)
    : solveMonotone((x) => 1 - p - betaUpperTail(x, a, b), 0, 1);
}

/** P(K ≤ k) for K successes of n at chance p. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : betaUpperTail(p, Math.floor(k) + 1, n - Math.floor(k));
}

/** P(K ≥ k) for K successes of n at chance p, computed directly. */
export function binomialUpperTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : betaCdf(p, Math.ceil(k), n - Math.ceil(k) + 1);
}

/** ln n! of the small n, filled on first use: simulation asks for them millions of times. */
const logFactorials = new Float64Array(2048);

/** ln n! for a whole n ≥ 0. */
function logFactorial(n: number): number {
  if (n < 2) return 0;
  const known = logFactorials[n] ?? 0;
  if (known > 0) return known;
  const value = gammaln(n + 1);
  if (n < logFactorials.length) logFactorials[n] = value;
  return value;
}

/** ln P(K = k) for K successes of n at chance p, 0 < p < 1. */
export function binomialLogMass(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  const ways = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  return ways + k * Math.log(p) + (n - k) * Math.log1p(-p);
}

/** ln P(k marked) among `drawn` balls drawn without return from `pool` balls of which `marked` are. */
export function hypergeometricLogMass(k: number, drawn: number, marked: number, pool: number): number {
  const ways = (n: number, m: number) => logFactorial(n) - logFactorial(m) - logFactorial(n - m);
  return ways(marked, k) + ways(pool - marked, drawn - k) - ways(pool, drawn);
}

/** The two-sided p of a Student t statistic with `df` degrees of freedom. */
export function studentTwoSidedP(t: number, df: number): number {
  return Number.isNaN(t) || !(df > 0) ? Number.NaN : betaCdf(df / (df + t * t), df / 2, 0.5);
}

/** The t that a two-sided interval of this level reaches: 2.23 at 0.95 with 10 degrees of freedom. */
export function criticalT(level: number, df: number): number {
  if (!(df > 0)) return Number.NaN;
  return Math.sqrt(df * (1 / betaQuantile(1 - level, df / 2, 0.5) - 1));
}
