import type { TextColumn } from '../../core/table/text-column.ts';
import { radixOrder } from '../engines/local/radix-order.ts';

/** Bytes compared at a time: as many as a float holds exactly. */
const WINDOW = 6;
/** Below this many rows a comparison sort is quicker. */
const FEW = 128;

const fold = (byte: number): number => (byte >= 65 && byte <= 90 ? byte + 32 : byte);

function compare({ bytes, offsets }: TextColumn, a: number, b: number, depth: number): number {
  const endA = offsets[a + 1] ?? 0;
  const endB = offsets[b + 1] ?? 0;
  let atA = (offsets[a] ?? 0) + depth;
  let atB = (offsets[b] ?? 0) + depth;
  for (; atA < endA && atB < endB; atA++, atB++) {
    const difference = fold(bytes[atA] ?? 0) - fold(bytes[atB] ?? 0);
    if (difference !== 0) return difference;
  }
  return endA - atA - (endB - atB) || a - b;
}

/** The window of a text as a number that orders as its bytes do; a text that has ended comes first. */
function windowAt({ bytes, offsets }: TextColumn, row: number, depth: number): number {
  const start = (offsets[row] ?? 0) + depth;
  const end = offsets[row + 1] ?? 0;
  let key = 0;
  for (let at = start; at < start + WINDOW; at++) key = key * 256 + (at < end ? fold(bytes[at] ?? 0) : 0);
  return key;
}

/** Sorts rows by their windows and answers these, ascending. */
function sortByWindow(column: TextColumn, rows: Uint32Array, depth: number): Float64Array {
  const before = rows.slice();
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) keys[i] = windowAt(column, before[i] ?? 0, depth);
  const order = radixOrder(keys);
  for (let i = 0; i < rows.length; i++) rows[i] = before[order[i] ?? 0] ?? 0;
  const sorted = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[i] = keys[order[i] ?? 0] ?? 0;
  return sorted;
}

function sortRows(column: TextColumn, rows: Uint32Array, depth: number): void {
  if (rows.length <= FEW) {
    rows.sort((a, b) => compare(column, a, b, depth));
    return;
  }
  const keys = sortByWindow(column, rows, depth);
  for (let from = 0, to = 1; to <= rows.length; to++) {
    const key = keys[from] ?? 0;
    if (to < rows.length && keys[to] === key) continue;
    const hasEnded = key % 256 === 0;
    if (to - from > 1 && !hasEnded) sortRows(column, rows.subarray(from, to), depth + WINDOW);
    from = to;
  }
}

/** The rows in the order of their texts, byte by byte with the case of ASCII letters ignored; ties by row. */
export function textOrder(column: TextColumn): Uint32Array {
  const rows = Uint32Array.from({ length: column.offsets.length - 1 }, (_, row) => row);
  sortRows(column, rows, 0);
  return rows;
}
