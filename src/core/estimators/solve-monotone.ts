const MAX_STEPS = 200;

/**
 * The root of a rising (or flat) function between two bounds, by the Illinois method (Dowell & Jarratt, 1971)
 * with bisection wherever it is slow, to full double precision.
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
  for (let step = 0; step < MAX_STEPS; step++) {
    const middle = a + (b - a) / 2;
    if (middle === a || middle === b) break;
    const secant = b - (fb * (b - a)) / (fb - fa);
    const x = step % 3 !== 2 && secant > a && secant < b ? secant : middle;
    const fx = f(x);
    if (fx === 0) return x;
    if (fx < 0) {
      a = x;
      fa = fx;
      fb /= 2;
    } else {
      b = x;
      fb = fx;
      fa /= 2;
    }
    if (b - a <= 4e-16 * Math.abs(b)) break;
  }
  return a + (b - a) / 2;
}
