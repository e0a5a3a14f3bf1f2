import { nonZero } from './non-zero.ts';
import { deviance, stirlingRest } from './stirling.ts';

const MAX_TERMS = 1_000_000;
const EPSILON = 2e-16;

/** I(x; a, b), the regularised incomplete beta function, for a, b > 0 and y = 1 − x; small values computed directly. */
export function regularBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  return x < (a + 1) / (a + b + 2) ? fraction(x, y, a, b) : 1 - fraction(y, x, b, a);
}

/** xᵃyᵇ/B(a, b). */
function factor(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const rest = stirlingRest(n) - stirlingRest(a) - stirlingRest(b);
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(rest - deviance(a, n * x) - deviance(b, n * y));
}

/** DLMF 8.17.22 by the modified Lentz method. */
function fraction(x: number, y: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let k = 1; k < MAX_TERMS; k++) {
    const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) <= EPSILON) break;
  }
  return (value * factor(x, y, a, b)) / a;
}
