import gammaln from '@stdlib/math-base-special-gammaln';

const SERIES_FROM = 16;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** ln Γ(a) less Stirling's (a − ½)ln a − a + ½ ln 2π, for a > 0; about 1/12a (DLMF 5.11.1). */
export function stirlingRest(a: number): number {
  if (a < SERIES_FROM) return gammaln(a) - (a - 0.5) * Math.log(a) + a - HALF_LOG_TWO_PI;
  const square = 1 / (a * a);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - square / 1188) * square) * square) * square) / a;
}

/** x − a − a·ln(x/a), at least 0, without cancelling where x is near a (Loader, 2000); Infinity at x = 0. */
export function deviance(a: number, x: number): number {
  const d = x - a;
  return d - a * (Math.abs(d) < a / 2 ? Math.log1p(d / a) : Math.log(x / a));
}
