import type { Dialect } from './scanner.ts';
import { createScanner } from './scanner.ts';

const YIELD_BYTES = 4 << 20;

/** Where the rows of a delimited text start. */
export interface RowIndex {
  readonly rows: number;
  /** `rows` positions. */
  readonly starts: Uint32Array;
  /** 1-based line on which each row starts. */
  readonly lines: Uint32Array;
  readonly ragged: readonly number[];
  /** The row whose quoted cell the end of the file cut. */
  readonly cut: number | undefined;
}

const grown = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(Math.ceil(array.length * 1.6));
  larger.set(array);
  return larger;
};

const isBlankRow = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let p = from; p < to; p++) if ((bytes[p] ?? 0) > 32) return false;
  return true;
};

/**
 * Finds all rows from `from` on. Blank lines at the end are dropped; those between rows are rows without content.
 * `pause` is awaited every few megabytes.
 */
export async function indexRows(
  bytes: Uint8Array,
  dialect: Dialect,
  { from, line, columns }: { readonly from: number; readonly line: number; readonly columns: number },
  pause: () => Promise<void> | undefined,
): Promise<RowIndex> {
  const scanner = createScanner(bytes, dialect);
  const none = new Int32Array(0);
  let starts = new Uint32Array(1_024 + Math.ceil(bytes.length / 400));
  let lines = new Uint32Array(starts.length);
  const ragged: number[] = [];
  let rows = 0;
  let filled = 0;
  let position = from;
  let lineNumber = line;
  let pauseAt = from + YIELD_BYTES;
  while (position < bytes.length) {
    if (rows === starts.length) {
      starts = grown(starts);
      lines = grown(lines);
    }
    starts[rows] = position;
    lines[rows] = lineNumber;
    const next = scanner.row(position, none, 0, 0);
    const isBlank = scanner.cells === 1 && isBlankRow(bytes, position, next);
    if (!isBlank && scanner.cells !== columns) ragged.push(rows);
    rows++;
    if (!isBlank) filled = rows;
    lineNumber += scanner.lines;
    position = next;
    if (position >= pauseAt) {
      pauseAt = position + YIELD_BYTES;
      await pause();
    }
  }
  return {
    rows: filled,
    starts: starts.slice(0, filled),
    lines: lines.slice(0, filled),
    ragged,
    cut: scanner.openQuote >= 0 ? filled - 1 : undefined,
  };
}
