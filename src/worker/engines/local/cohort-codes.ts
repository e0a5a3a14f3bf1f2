import type { CohortPair } from '../../../core/incident/cohort.ts';
import type { GroupCodes } from './group-codes.ts';

const CODE = { 'leave-out': 0, a: 1, b: 2 } as const;

/** The cohort of each row from who passes either filter: 0 for neither. */
export function cohortCodes(a: Uint8Array, b: Uint8Array, overlap: CohortPair['overlap']): GroupCodes {
  const codeOf = Uint8Array.of(CODE['leave-out'], CODE.a, CODE.b, CODE[overlap]);
  const codes = new Uint8Array(a.length);
  for (let row = 0; row < codes.length; row++) codes[row] = codeOf[(a[row] ?? 0) + 2 * (b[row] ?? 0)] ?? 0;
  return { codes, keys: [undefined, ['a'], ['b']] };
}
