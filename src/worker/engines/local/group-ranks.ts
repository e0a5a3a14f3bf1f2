import { bitPlaces } from './bit-places.ts';
import type { DurationColumn } from './duration-column.ts';
import type { GroupCodes } from './group-codes.ts';
import type { Places } from './places.ts';
import { listedPlaces } from './places.ts';
import type { Selection } from './selection.ts';

/** Where the selected rows of one group stand in a duration column. */
export interface GroupRanks {
  readonly observed: Places;
  readonly open: Places;
}

/** The ranks of the selected rows, by code. */
export type RanksByCode = (code: number) => GroupRanks;

/** One bitmap of ranks a code. */
export interface RankBits {
  readonly words: Uint32Array;
  /** Words a code. */
  readonly width: number;
}

const widthOf = ({ ranked }: DurationColumn): number => (ranked >>> 5) + 1;

/** The words that the bitmaps of all codes take. */
export const wordsFor = ({ keys }: GroupCodes, column: DurationColumn): number =>
  keys.length * widthOf(column);

/** Sets the bit of each selected row at its rank, in the bitmap of its code. Rows without a rank share a spare bit. */
export function rankBits(
  { from, to, rows }: Selection,
  { codes, keys }: GroupCodes,
  column: DurationColumn,
): RankBits {
  const width = widthOf(column);
  const words = new Uint32Array(width * keys.length);
  const { rank } = column;
  if (rows === undefined) {
    for (let row = from; row < to; row++) {
      const place = rank[row] ?? 0;
      const word = (codes[row] ?? 0) * width + (place >>> 5);
      words[word] = (words[word] ?? 0) | (1 << (place & 31));
    }
    return { words, width };
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const place = rank[row] ?? 0;
    const word = (codes[row] ?? 0) * width + (place >>> 5);
    words[word] = (words[word] ?? 0) | (1 << (place & 31));
  }
  return { words, width };
}

/** Reads the ranks of each code from its bitmap. */
export function ranksFromBits({ words, width }: RankBits, { openFrom, ranked }: DurationColumn): RanksByCode {
  const last = width - 1;
  const keep = (1 << (ranked & 31)) - 1;
  return (code) => {
    const own = words.subarray(code * width, (code + 1) * width);
    own[last] = (own[last] ?? 0) & keep;
    return {
      observed: bitPlaces(own.subarray(0, openFrom >>> 5)),
      open: bitPlaces(own.subarray(openFrom >>> 5)),
    };
  };
}

/** Writes each row's code, plus one, at the row's rank: what a sort would give, without sorting. */
function codesByRank(
  { from, to, rows }: Selection,
  { codes }: GroupCodes,
  { rank, ranked }: DurationColumn,
): Uint32Array {
  const byRank = new Uint32Array(ranked + 1);
  const count = rows?.length ?? to - from;
  for (let i = 0; i < count; i++) {
    const row = rows === undefined ? from + i : (rows[i] ?? 0);
    byRank[rank[row] ?? ranked] = (codes[row] ?? 0) + 1;
  }
  return byRank;
}

/** The places of [from, to) by code, relative to `from`. */
function placesByCode(
  byRank: Uint32Array,
  from: number,
  to: number,
  codes: number,
): (code: number) => Places {
  const starts = new Uint32Array(codes + 2);
  for (let place = from; place < to; place++) {
    const next = (byRank[place] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let code = 1; code < starts.length; code++) {
    starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
  }
  const places = new Uint32Array(to - from);
  const ends = starts.slice();
  for (let place = from; place < to; place++) {
    const code = byRank[place] ?? 0;
    const at = ends[code] ?? 0;
    places[at] = place - from;
    ends[code] = at + 1;
  }
  return (code) => listedPlaces(places.subarray(starts[code + 1], starts[code + 2]));
}

/** The ranks of each code as lists, for groups too many for bitmaps. */
export function listedRanks(selection: Selection, groups: GroupCodes, column: DurationColumn): RanksByCode {
  const byRank = codesByRank(selection, groups, column);
  const codes = groups.keys.length;
  const observed = placesByCode(byRank, 0, column.observed.length, codes);
  const open = placesByCode(byRank, column.openFrom, column.ranked, codes);
  return (code) => ({ observed: observed(code), open: open(code) });
}
