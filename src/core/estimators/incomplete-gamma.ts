import { nonZero, TINY } from './non-zero.ts';
import { deviance, stirlingRest } from './stirling.ts';

const MAX_TERMS = 1_000_000;
const EPSILON = 1e-16;

/** P(a, x), the regularised lower incomplete gamma function, for a > 0 and x ≥ 0. */
export function lowerGamma(a: number, x: number): number {
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** Q(a, x) = 1 − P(a, x), computed directly where it is small. */
export function upperGamma(a: number, x: number): number {
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

/** xᵃe⁻ˣ/Γ(a). */
function factor(a: number, x: number): number {
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingRest(a));
}

/** DLMF 8.11.4: Σ xᵏ/(a + 1)…(a + k). */
function series(a: number, x: number): number {
  if (x <= 0) return 0;
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < MAX_TERMS && term > sum * EPSILON; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum * factor(a, x);
}

/** DLMF 8.9.2 by the modified Lentz method. */
function fraction(a: number, x: number): number {
  if (x === Number.POSITIVE_INFINITY) return 0;
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < MAX_TERMS; k++) {
    const an = -k * (k - a);
    b += 2;
    d = 1 / nonZero(an * d + b);
    c = nonZero(b + an / c);
    value *= d * c;
    if (Math.abs(d * c - 1) <= EPSILON * 2) break;
  }
  return value * factor(a, x);
}
