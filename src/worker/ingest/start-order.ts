const BITS = 16;
const RADIX = 1 << BITS;

const isAscending = (keys: Float64Array): boolean => {
  for (let at = 1; at < keys.length; at++) if ((keys[at - 1] ?? 0) > (keys[at] ?? 0)) return false;
  return true;
};

/** One stable counting pass over a 16-bit digit of the keys. */
function pass(order: Uint32Array, keys: Float64Array, divisor: number): Uint32Array<ArrayBuffer> {
  // The keys pass 2^32, where % would be a slow division of floats.
  const digitOf = (row: number): number => {
    const quotient = Math.floor((keys[row] ?? 0) / divisor);
    return quotient - Math.floor(quotient / RADIX) * RADIX;
  };
  const counts = new Uint32Array(RADIX + 1);
  for (const row of order) {
    const digit = digitOf(row) + 1;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit <= RADIX; digit++)
    counts[digit] = (counts[digit] ?? 0) + (counts[digit - 1] ?? 0);
  const moved = new Uint32Array(order.length);
  for (const row of order) {
    const digit = digitOf(row);
    const place = counts[digit] ?? 0;
    moved[place] = row;
    counts[digit] = place + 1;
  }
  return moved;
}

/**
 * The rows that were kept, by start ascending, undated last; rows of equal start keep their order in the file.
 * A radix sort over milliseconds since the first start: comparing a million instants takes five times as long.
 */
export function startOrder(
  startedAt: Float64Array,
  isKept: (row: number) => boolean,
): Uint32Array<ArrayBuffer> {
  let kept = 0;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < startedAt.length; row++) {
    const at = startedAt[row] ?? Number.NaN;
    if (at < least) least = at;
    if (at > greatest) greatest = at;
    if (isKept(row)) kept++;
  }
  let order = new Uint32Array(kept);
  for (let row = 0, place = 0; row < startedAt.length; row++) if (isKept(row)) order[place++] = row;
  const span = greatest >= least ? Math.floor(greatest - least) + 1 : 0;
  const keys = startedAt.map((at) => (Number.isNaN(at) ? span : at - least));
  if (isAscending(keys)) return order;
  for (let divisor = 1; divisor <= span; divisor *= RADIX) order = pass(order, keys, divisor);
  return order;
}
