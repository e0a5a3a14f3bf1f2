import { countBelow } from './cuts.ts';
import type { DurationColumn } from './duration-column.ts';
import type { GroupCodes } from './group-codes.ts';
import type { Selection } from './selection.ts';

/** The ranks that the selected rows of one group have in a duration column, ascending. */
export interface GroupRanks {
  readonly observed: Uint32Array;
  /** Places in the column's `open`. */
  readonly open: Uint32Array;
}

/** Writes each row's code, plus one, at the row's rank: what a sort would give, without sorting. */
function codesByRank(
  { from, to, rows }: Selection,
  { codes, keys }: GroupCodes,
  { rank, ranked }: DurationColumn,
): Uint16Array | Uint32Array {
  const byRank = keys.length < 0xffff ? new Uint16Array(ranked + 1) : new Uint32Array(ranked + 1);
  if (rows === undefined)
    for (let row = from; row < to; row++) byRank[rank[row] ?? ranked] = (codes[row] ?? 0) + 1;
  else
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      byRank[rank[row] ?? ranked] = (codes[row] ?? 0) + 1;
    }
  return byRank;
}

/** Groups the places [from, to) by code; `starts` has where each code's places begin. */
function placesByCode(byRank: Uint16Array | Uint32Array, from: number, to: number, codes: number) {
  const starts = new Uint32Array(codes + 2);
  for (let place = from; place < to; place++) {
    const next = (byRank[place] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let code = 1; code < starts.length; code++)
    starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
  const places = new Uint32Array(to - from);
  const ends = starts.slice();
  for (let place = from; place < to; place++) {
    const code = byRank[place] ?? 0;
    const at = ends[code] ?? 0;
    places[at] = place - from;
    ends[code] = at + 1;
  }
  return (code: number) => places.subarray(starts[code + 1], starts[code + 2]);
}

/** The ranks of the selected rows, group by group: `of(code)`. */
export function groupRanks(
  selection: Selection,
  groups: GroupCodes,
  column: DurationColumn,
): (code: number) => GroupRanks {
  const byRank = codesByRank(selection, groups, column);
  const observed = placesByCode(byRank, 0, column.observed.length, groups.keys.length);
  const open = placesByCode(byRank, column.observed.length, column.ranked, groups.keys.length);
  return (code) => ({ observed: observed(code), open: open(code) });
}

/** How many of a group's places lie before a place of the column. */
export const placesBefore = (places: Uint32Array, place: number): number => countBelow(places, place);
