import type { GroupCodes } from './group-codes.ts';
import type { Selection } from './selection.ts';

/** How many selected rows have each code. */
export function countGroups({ from, to, rows }: Selection, { codes, keys }: GroupCodes): Uint32Array {
  const counts = new Uint32Array(keys.length);
  if (rows === undefined) {
    for (let row = from; row < to; row++) {
      const code = codes[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
  }
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
