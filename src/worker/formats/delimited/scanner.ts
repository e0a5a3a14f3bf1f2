const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/** How cells and rows are told apart. */
export interface Dialect {
  readonly delimiter: number;
  /** The quoting byte, or -1 when none quotes. */
  readonly quote: number;
}

/** Reads one row at a time from UTF-8 bytes; what it found of the last row stands in its fields. */
export interface Scanner {
  /**
   * Reads the row that starts at `from` and answers where the next one starts.
   * Bounds as in `RawCells.bounds`, for at most `columns` cells.
   */
  readonly row: (from: number, into: Int32Array, at: number, columns: number) => number;
  /** Cells of the last row, more than `columns` possibly. */
  cells: number;
  /** Line ends in the last row, its own included. */
  lines: number;
  /** Where the quoted cell opens that the end of the bytes cut, or -1. */
  openQuote: number;
}

/**
 * A reader of RFC 4180 rows that forgives: LF, CRLF or CR ends a row, spaces around cells are dropped, a quote within
 * an unquoted cell is text, text after a closing quote belongs to the cell.
 */
export function createScanner(bytes: Uint8Array, { delimiter, quote }: Dialect): Scanner {
  const end = bytes.length;
  const stops = new Uint8Array(256);
  stops[delimiter] = 1;
  stops[LF] = 1;
  stops[CR] = 1;
  const isBlank = (byte: number): boolean => byte === SPACE || (byte === TAB && delimiter !== TAB);
  let newlines = 0;

  /** Position after the closing quote of the cell whose opening quote stands at `from`; ~end when it never closes. */
  const closing = (from: number): number => {
    let p = from + 1;
    while (p < end) {
      const byte = bytes[p] ?? 0;
      if (byte === quote) {
        if (bytes[p + 1] !== quote) return p + 1;
        p++;
      } else if (byte === LF || (byte === CR && bytes[p + 1] !== LF)) newlines++;
      p++;
    }
    return ~end;
  };

  const doubled = (from: number, to: number): boolean => {
    for (let p = from; p < to; p++) if (bytes[p] === quote) return true;
    return false;
  };

  const scanner: Scanner = {
    cells: 0,
    lines: 0,
    openQuote: -1,
    row(from, into, at, columns) {
      let p = from;
      let cell = 0;
      newlines = 0;
      for (;;) {
        while (p < end && isBlank(bytes[p] ?? 0)) p++;
        const start = p;
        let closed = -1;
        if (bytes[p] === quote && p < end) {
          p = closing(p);
          if (p < 0) {
            scanner.openQuote = start;
            p = ~p;
            closed = p + 1;
          } else closed = p;
        }
        while (p < end && stops[bytes[p] ?? 0] === 0) p++;
        let stop = p;
        while (stop > start && isBlank(bytes[stop - 1] ?? 0)) stop--;
        if (cell < columns) {
          const slot = at + 2 * cell;
          const plain = closed > 0 && stop <= closed && !doubled(start + 1, closed - 1);
          into[slot] = plain ? start + 1 : start;
          into[slot + 1] = plain ? closed - 1 : closed > 0 ? ~stop : stop;
        }
        cell++;
        if (p >= end) break;
        const byte = bytes[p++];
        if (byte === delimiter) continue;
        if (byte === CR && bytes[p] === LF) p++;
        newlines++;
        break;
      }
      for (let missing = cell; missing < columns; missing++) {
        into[at + 2 * missing] = 0;
        into[at + 2 * missing + 1] = 0;
      }
      scanner.cells = cell;
      scanner.lines = newlines;
      return p;
    },
  };
  return scanner;
}
