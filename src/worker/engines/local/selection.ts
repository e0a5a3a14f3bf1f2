import type { ClauseMask } from './clause-mask.ts';

/** The rows that pass a filter, ascending: all of [from, to), or those listed. */
export interface Selection {
  readonly from: number;
  readonly to: number;
  /** Absent when every row of [from, to) passes. */
  readonly rows: Uint32Array | undefined;
  readonly count: number;
}

/** Rows of [from, to) where every mask has 1. Appends without a branch, which chance would mispredict. */
function rowsPassing(masks: readonly Uint8Array[], from: number, to: number): Uint32Array {
  const [first, second, ...others] = masks;
  const rows = new Uint32Array(to - from + 1);
  let count = 0;
  if (first === undefined) return rows;
  if (second === undefined) {
    for (let row = from; row < to; row++) {
      rows[count] = row;
      count += first[row] ?? 0;
    }
    return rows.subarray(0, count);
  }
  let both = second;
  for (const other of others) both = both.map((pass, row) => pass & (other[row] ?? 0));
  for (let row = from; row < to; row++) {
    rows[count] = row;
    count += (first[row] ?? 0) & (both[row] ?? 0);
  }
  return rows.subarray(0, count);
}

/** The rows that pass all clauses. */
export function selectionOf(clauses: readonly ClauseMask[], rows: number): Selection {
  let from = 0;
  let to = rows;
  const masks: Uint8Array[] = [];
  for (const clause of clauses) {
    if (clause.kind === 'mask') masks.push(clause.pass);
    else {
      from = Math.max(from, clause.from);
      to = Math.min(to, clause.to);
    }
  }
  to = Math.max(from, to);
  if (masks.length === 0) return { from, to, rows: undefined, count: to - from };
  const passing = rowsPassing(masks, from, to);
  return { from, to, rows: passing, count: passing.length };
}

/** 1 for every row that is selected. */
export function passOf({ from, to, rows }: Selection, tableRows: number): Uint8Array {
  const pass = new Uint8Array(tableRows);
  if (rows === undefined) return pass.fill(1, from, to);
  for (const row of rows) pass[row] = 1;
  return pass;
}
