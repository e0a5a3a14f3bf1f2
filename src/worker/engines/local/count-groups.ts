import type { GroupCodes } from './group-codes.ts';
import type { Selection } from './selection.ts';

/**
 * How many selected rows have each code. Neighbours count into two halves: a counter that was just written would have
 * to be waited for.
 */
export function countGroups({ from, to, rows, count }: Selection, { codes, keys }: GroupCodes): Uint32Array {
  const size = keys.length;
  if (size === 1) return Uint32Array.of(count);
  const counts = new Uint32Array(2 * size);
  let half = 0;
  if (rows === undefined) {
    for (let row = from; row < to; row++) {
      const cell = half + (codes[row] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
      half = size - half;
    }
  } else {
    for (let i = 0; i < rows.length; i++) {
      const cell = half + (codes[rows[i] ?? 0] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
      half = size - half;
    }
  }
  for (let code = 0; code < size; code++) counts[code] = (counts[code] ?? 0) + (counts[size + code] ?? 0);
  return counts.subarray(0, size);
}
