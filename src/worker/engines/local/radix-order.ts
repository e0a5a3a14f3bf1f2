const DIGITS = [
  { half: 0, shift: 0, mask: 0x7ff },
  { half: 0, shift: 11, mask: 0x7ff },
  { half: 0, shift: 22, mask: 0x3ff },
  { half: 1, shift: 0, mask: 0x7ff },
  { half: 1, shift: 11, mask: 0x7ff },
  { half: 1, shift: 22, mask: 0x3ff },
] as const;

/** How many keys have each value of a digit. */
function countDigits(words: Uint32Array, { half, shift, mask }: (typeof DIGITS)[number]): Uint32Array {
  const counts = new Uint32Array(mask + 1);
  for (let i = half; i < words.length; i += 2) {
    const digit = ((words[i] ?? 0) >>> shift) & mask;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  return counts;
}

/** Turns the counts into where the keys of each digit begin. */
function toStarts(counts: Uint32Array): void {
  let before = 0;
  for (let digit = 0; digit < counts.length; digit++) {
    const size = counts[digit] ?? 0;
    counts[digit] = before;
    before += size;
  }
}

/**
 * The positions of the keys in ascending order; equal keys keep theirs.
 * Keys are not negative and not NaN: their bits then order as the numbers do.
 */
export function radixOrder(keys: Float64Array): Uint32Array {
  const words = new Uint32Array(keys.buffer, keys.byteOffset, keys.length * 2);
  let order = new Uint32Array(keys.length);
  for (let position = 0; position < order.length; position++) order[position] = position;
  let spare = new Uint32Array(keys.length);
  for (const digits of DIGITS) {
    const { half, shift, mask } = digits;
    const places = countDigits(words, digits);
    if (places.includes(keys.length)) continue;
    toStarts(places);
    for (let i = 0; i < order.length; i++) {
      const position = order[i] ?? 0;
      const digit = ((words[2 * position + half] ?? 0) >>> shift) & mask;
      const place = places[digit] ?? 0;
      spare[place] = position;
      places[digit] = place + 1;
    }
    [order, spare] = [spare, order];
  }
  return order;
}
