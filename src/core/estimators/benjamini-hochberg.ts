/**
 * Benjamini & Hochberg's (1995) step-up q-values for one family of p-values, in the order given, monotone, at most 1.
 * A NaN p stays NaN and is not counted in the family.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = ps
    .flatMap((p, i) => (Number.isNaN(p) ? [] : [i]))
    .sort((i, j) => (ps[j] ?? 0) - (ps[i] ?? 0));
  const family = order.length;
  const qs = ps.map(() => Number.NaN);
  let least = 1;
  order.forEach((index, fromLargest) => {
    least = Math.min(least, ((ps[index] ?? 1) * family) / (family - fromLargest));
    qs[index] = least;
  });
  return qs;
}
