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
    const secant = b - (fb * (b - a)) / (fb - fa);
    const x = step % 3 !== 2 && secant > a && secant < b ? secant : a + (b - a) / 2;
    const fx = f(x);
    if (fx === 0) return x;
    const side = fx < 0 ? -1 : 1;
    if (side < 0) {
      a = x;
      fa = fx;
      if (moved === side) fb /= 2;
    } else {
      b = x;
      fb = fx;
      if (moved === side) fa /= 2;
    }
    moved = side;
  }
  return a + (b - a) / 2;
}
