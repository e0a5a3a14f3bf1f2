import type { RawTable } from '../format.ts';
import { cellText } from './cell-text.ts';
import { GUARD_BYTES, hasGuards, isGuarded } from './formula-guard.ts';
import type { RowIndex } from './row-index.ts';
import { createScanner, type Dialect } from './scanner.ts';

const GUARDED =
  'Two apostrophes before =, +, - or @, which keep spreadsheets from running a cell, are left out.';

export interface DelimitedText {
  readonly bytes: Uint8Array;
  readonly dialect: Dialect;
  readonly header: readonly string[];
  readonly index: RowIndex;
  readonly format: string;
  readonly notes: readonly string[];
  readonly repaired: readonly number[];
}

/** Moves the start of each guarded cell behind its apostrophes; those with quotes to undo lose it there. */
export function passGuards(bytes: Uint8Array, bounds: Int32Array, at: number, columns: number): void {
  for (let slot = at; slot < at + 2 * columns; slot += 2) {
    const start = bounds[slot] ?? 0;
    if (isGuarded(bytes, start, bounds[slot + 1] ?? 0)) bounds[slot] = start + GUARD_BYTES;
  }
}

/** A raw table over delimited bytes: rows are found again by their start, cells by reading their row. */
export function delimitedTable({ bytes, dialect, header, index, ...said }: DelimitedText): RawTable {
  const scanner = createScanner(bytes, dialect);
  const literal = createScanner(bytes, { ...dialect, quote: -1 });
  const columns = header.length;
  const one = new Int32Array(2 * columns);
  const isAnyGuarded = hasGuards(bytes, dialect.delimiter);
  const bounds = (row: number, into: Int32Array, at: number): void => {
    const reader = index.stray.size > 0 && index.stray.has(row) ? literal : scanner;
    reader.row(index.starts[row] ?? 0, into, at, columns);
    if (isAnyGuarded) passGuards(bytes, into, at, columns);
  };
  return {
    ...said,
    notes: isAnyGuarded ? [...said.notes, GUARDED] : said.notes,
    header,
    rows: index.rows,
    cell(row, column) {
      if (row < 0 || row >= index.rows || column < 0 || column >= columns) return '';
      bounds(row, one, 0);
      return cellText(bytes, one[2 * column] ?? 0, one[2 * column + 1] ?? 0);
    },
    lineOf: (row) => index.lines[row] ?? 0,
    ragged: index.ragged,
    cut: index.cut,
    cells: { bytes, bounds },
  };
}
