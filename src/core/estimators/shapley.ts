/**
 * How much each of k switches adds when all are turned on, averaged over all orders (Shapley, 1953). The parts sum to
 * value(all) − value(none). Calls `value` 2ᵏ times.
 *
 * @param value of a set of switches, bit i of the mask being switch i
 */
export function shapley(k: number, value: (mask: number) => number): number[] {
  const values = Float64Array.from({ length: 2 ** k }, (_, mask) => value(mask));
  const weights = orderWeights(k);
  return Array.from({ length: k }, (_, i) => {
    const own = 2 ** i;
    let part = 0;
    values.forEach((before, mask) => {
      if ((mask & own) === 0) part += (weights[bitCount(mask)] ?? 0) * ((values[mask | own] ?? 0) - before);
    });
    return part;
  });
}

/** The share of orders in which a given set of each size comes first: s!(k − 1 − s)!/k!. */
function orderWeights(k: number): number[] {
  const weights = [1 / k];
  for (let size = 1; size < k; size++) weights.push(((weights[size - 1] ?? 0) * size) / (k - size));
  return weights;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}
