import type { Dialect } from './scanner.ts';
import { createScanner } from './scanner.ts';

const YIELD_BYTES = 1 << 20;
/** How many rows below an open quote are looked at, and how many of them make it a stray one. */
const LOOK_AHEAD = 20;
const STRAY_SHARE = 0.7;
const MAX_STRAY = 20;

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
  /** Rows with a quote that never closes although rows follow: there, quotes are text. */
  readonly stray: ReadonlySet<number>;
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

const NONE = new Int32Array(0);

/** Whether the text below a row that opens a quote reads as rows of this width: then the quote is a stray one. */
function isRowsBelow(bytes: Uint8Array, dialect: Dialect, from: number, columns: number): boolean {
  const scanner = createScanner(bytes.subarray(0, Math.min(bytes.length, from + (1 << 20))), dialect);
  let rows = 0;
  let even = 0;
  for (let p = from; p < bytes.length && rows < LOOK_AHEAD && scanner.openQuote < 0; rows++) {
    p = scanner.row(p, NONE, 0, 0);
    if (scanner.cells === columns) even++;
  }
  return columns > 1 && rows >= 2 && even >= STRAY_SHARE * rows;
}

interface IndexOptions {
  /** Where the first row starts, and on which line. */
  readonly from: number;
  readonly line: number;
  readonly columns: number;
}

/**
 * Finds all rows from `from` on. Blank lines at the end are dropped; those between rows are rows without content.
 * `step` is awaited every megabyte, with the share of the bytes done.
 */
export async function indexRows(
  bytes: Uint8Array,
  dialect: Dialect,
  { from, line, columns }: IndexOptions,
  step: (share: number) => Promise<void>,
): Promise<RowIndex> {
  const scanner = createScanner(bytes, dialect);
  const literal = createScanner(bytes, { ...dialect, quote: -1 });
  let starts = new Uint32Array(1_024 + Math.ceil(bytes.length / 400));
  let lines = new Uint32Array(starts.length);
  const ragged: number[] = [];
  const stray = new Set<number>();
  let rows = 0;
  let filled = 0;
  let position = from;
  let lineNumber = line;
  let pauseAt = from + YIELD_BYTES;

  /** Reads the row at `position`; one with a stray quote is read again with quotes as text. */
  const readRow = (): number => {
    const next = scanner.row(position, NONE, 0, 0);
    if (scanner.openQuote < 0 || stray.size >= MAX_STRAY) return next;
    const literalNext = literal.row(position, NONE, 0, 0);
    if (!isRowsBelow(bytes, dialect, literalNext, columns)) return next;
    stray.add(rows);
    scanner.openQuote = -1;
    scanner.cells = literal.cells;
    scanner.lines = literal.lines;
    return literalNext;
  };

  while (position < bytes.length) {
    if (rows === starts.length) {
      starts = grown(starts);
      lines = grown(lines);
    }
    starts[rows] = position;
    lines[rows] = lineNumber;
    const next = readRow();
    const isBlank = scanner.cells === 1 && isBlankRow(bytes, position, next);
    if (!isBlank && scanner.cells !== columns) ragged.push(rows);
    rows++;
    if (!isBlank) filled = rows;
    lineNumber += scanner.lines;
    position = next;
    if (position >= pauseAt) {
      pauseAt = position + YIELD_BYTES;
      await step(position / bytes.length);
    }
  }
  return {
    rows: filled,
    starts: starts.slice(0, filled),
    lines: lines.slice(0, filled),
    ragged,
    cut: scanner.openQuote >= 0 ? filled - 1 : undefined,
    stray,
  };
}
