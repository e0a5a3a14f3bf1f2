/** The largest sample for which U's distribution is counted out, where there are no ties. */
export const EXACT_LIMIT = 20;

/**
 * The number of the C(n + m, n) orders of two samples without ties that give each U, from 0 to n·m:
 * the coefficients of the Gaussian binomial (Mann & Whitney, 1947). Exact while C(n + m, n) < 2⁵³.
 */
function ordersByU(n: number, m: number): Float64Array {
  const orders = new Float64Array(n * m + 1);
  orders[0] = 1;
  for (let i = 1; i <= n; i++) {
    for (let u = orders.length - 1; u >= m + i; u--) orders[u] = (orders[u] ?? 0) - (orders[u - m - i] ?? 0);
    for (let u = i; u < orders.length; u++) orders[u] = (orders[u] ?? 0) + (orders[u - i] ?? 0);
  }
  return orders;
}

/** P(U ≤ u) if both samples come from one distribution without ties. */
export function exactUpTo(u: number, n: number, m: number): number {
  let part = 0;
  let whole = 0;
  ordersByU(n, m).forEach((orders, at) => {
    whole += orders;
    if (at <= u) part += orders;
  });
  return part / whole;
}

/** The least u with P(U ≤ u) ≥ p. */
export function exactQuantile(p: number, n: number, m: number): number {
  const orders = ordersByU(n, m);
  const goal = p * orders.reduce((sum, count) => sum + count, 0);
  let reached = 0;
  return orders.findIndex((count) => {
    reached += count;
    return reached >= goal;
  });
}
