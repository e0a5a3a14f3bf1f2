const MAX_STEPS = 200;

/**
 * The root of a rising (or flat) function between two bounds, by the Illinois method (Dowell & Jarratt, 1971)
 * with a bisection every third step, to full double precision.
 *
 * @returns the bound nearest the root where the function does not change sign between them
 */
export function solveMonotone(f: (x: number) => number, lower: number, upper: number): number {
  let a = lower;
  let b = upper;
  let fa = f(a);
  let fb = f(b);
  if (fa >= 0) return a;
  if (fb <= 0) return b;
  let moved = 0;
  for (let step = 0; step < MAX_STEPS && b - a > 4e-16 * Math.abs(a + b); step++) {
    const x = step % 3 === 2 ? a + (b - a) / 2 : secant(a, b, fa, fb);
    const fx = f(x);
    if (fx === 0) return x;
    const side = Math.sign(fx);
    const weight = side === moved ? 0.5 : 1;
    if (side < 0) {
      a = x;
      fa = fx;
      fb *= weight;
    } else {
      b = x;
      fb = fx;
      fa *= weight;
    }
    moved = side;
  }
  return a + (b - a) / 2;
}

/** Where the chord crosses 0, or the middle where rounding puts that outside. */
function secant(a: number, b: number, fa: number, fb: number): number {
  const x = b - (fb * (b - a)) / (fb - fa);
  return x > a && x < b ? x : a + (b - a) / 2;
}
