import type { GroupKey } from '../../../core/plan/plan.ts';
import type { GroupCodes } from './group-codes.ts';
import type { RankBits } from './group-ranks.ts';

/** A finer grouping's codes in a coarser one; the finer one has the coarser one's keys and more dimensions. */
export type Folding = Uint32Array;

const LEAVES_OUT: ReadonlySet<GroupKey> = new Set([
  'cohort',
  'day',
  'week',
  'month',
  'quarter',
  'hourOfWeek',
]);

/** Whether groups by `coarse` are unions of groups by `fine`. A further cohort or calendar bin would lose rows. */
export const isFiner = (fine: readonly GroupKey[], coarse: readonly GroupKey[]): boolean =>
  fine.length > coarse.length &&
  coarse.every((key) => fine.includes(key)) &&
  fine.every((key) => coarse.includes(key) || !LEAVES_OUT.has(key));

export function folding(
  fine: GroupCodes,
  fineBy: readonly GroupKey[],
  coarse: GroupCodes,
  coarseBy: readonly GroupKey[],
): Folding {
  const nameOf = (key: readonly string[] | undefined) => JSON.stringify(key ?? null);
  const codes = new Map(coarse.keys.map((key, code) => [nameOf(key), code]));
  const places = coarseBy.map((key) => fineBy.indexOf(key));
  return Uint32Array.from(
    fine.keys,
    (key) => codes.get(nameOf(key && places.map((place) => key[place] ?? ''))) ?? 0,
  );
}

/** Adds up counts; `width` numbers a code. */
export function foldCounts(
  counts: Uint32Array,
  codes: Folding,
  coarseKeys: number,
  width: number,
): Uint32Array {
  const folded = new Uint32Array(coarseKeys * width);
  codes.forEach((coarse, fine) => {
    for (let i = 0; i < width; i++) {
      const cell = coarse * width + i;
      folded[cell] = (folded[cell] ?? 0) + (counts[fine * width + i] ?? 0);
    }
  });
  return folded;
}

/** Unites bitmaps of ranks: no rank is in two. */
export function foldBits({ words, width }: RankBits, codes: Folding, coarseKeys: number): RankBits {
  const folded = new Uint32Array(coarseKeys * width);
  codes.forEach((coarse, fine) => {
    const to = coarse * width;
    const from = fine * width;
    for (let i = 0; i < width; i++) folded[to + i] = (folded[to + i] ?? 0) | (words[from + i] ?? 0);
  });
  return { words: folded, width };
}
