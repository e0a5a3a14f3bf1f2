import type { Tally } from '../../../core/plan/aggregate.ts';
import { FATE, FATES } from './duration-column.ts';
import type { GroupCodes } from './group-codes.ts';
import type { Selection } from './selection.ts';

/** How many selected rows have each code and fate; `FATES` numbers a code. */
export function countFates(
  { from, to, rows }: Selection,
  { codes, keys }: GroupCodes,
  fate: Uint8Array,
): Uint32Array {
  const counts = new Uint32Array(keys.length * FATES);
  if (rows === undefined) {
    for (let row = from; row < to; row++) {
      const cell = (codes[row] ?? 0) * FATES + (fate[row] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return counts;
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const cell = (codes[row] ?? 0) * FATES + (fate[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

export function tallyOf(fates: Uint32Array, code: number): Tally {
  const count = (fate: keyof typeof FATE): number => fates[code * FATES + FATE[fate]] ?? 0;
  return {
    observed: count('observed') + count('observedZero'),
    open: count('open') + count('openZero'),
    missing: count('missing'),
    negative: count('negative'),
    zero: count('observedZero') + count('openZero') + count('droppedZero'),
    droppedZero: count('droppedZero'),
  };
}
