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

const isBlank = (byte: number): boolean => byte === SPACE || byte === TAB;

/** What a quoted cell holds between its quotes. */
interface Quoted {
  /** Position after the closing quote; beyond the end of the bytes when it never closes. */
  closed: number;
  isDoubled: boolean;
  lines: number;
}

/** Reads the quoted cell whose opening quote stands at `from`. */
function readQuoted(bytes: Uint8Array, quote: number, from: number, into: Quoted): void {
  const end = bytes.length;
  let p = from + 1;
  into.isDoubled = false;
  into.lines = 0;
  while (p < end) {
    const byte = bytes[p] ?? 0;
    if (byte === quote) {
      if (bytes[p + 1] !== quote) break;
      into.isDoubled = true;
      p++;
    } else if (byte === LF || (byte === CR && bytes[p + 1] !== LF)) into.lines++;
    p++;
  }
  into.closed = p + 1;
}

/** 1 for the bytes that end an unquoted cell. */
function cellStops({ delimiter }: Dialect): Uint8Array {
  const stops = new Uint8Array(256);
  for (const byte of [delimiter, LF, CR]) stops[byte] = 1;
  return stops;
}

/** 1 for the blanks that may stand before a cell. */
function cellLeads({ delimiter }: Dialect): Uint8Array {
  const leads = new Uint8Array(256);
  for (const byte of [SPACE, TAB]) if (byte !== delimiter) leads[byte] = 1;
  return leads;
}

/**
 * A reader of RFC 4180 rows that forgives: LF, CRLF or CR ends a row, spaces around cells are dropped, a quote within
 * an unquoted cell is text, text after a closing quote belongs to the cell.
 */
export function createScanner(bytes: Uint8Array, dialect: Dialect): Scanner {
  const { delimiter, quote } = dialect;
  const end = bytes.length;
  const stops = cellStops(dialect);
  const leads = cellLeads(dialect);

  const quoted: Quoted = { closed: 0, isDoubled: false, lines: 0 };

  /** Where the text of an unquoted cell ends that stops at `stop`: before the blanks there. */
  const textEnd = (start: number, stop: number): number => {
    let last = stop;
    while (last > start && isBlank(bytes[last - 1] ?? 0)) last--;
    return last;
  };

  const plainCell = (start: number, into: Int32Array, slot: number, hasPlace: boolean): number => {
    let stop = start;
    while (stops[bytes[stop] ?? LF] === 0) stop++;
    if (hasPlace) {
      into[slot] = start;
      into[slot + 1] = textEnd(start, stop);
    }
    return stop;
  };

  /** The start of the next row when a row stops at `stop`. */
  const afterRow = (stop: number): number => {
    if (stop >= end) return end;
    return bytes[stop] === CR && bytes[stop + 1] === LF ? stop + 2 : stop + 1;
  };

  /** Reads a cell that starts with a quote at `start`, and answers its stop. */
  const quotedCell = (start: number, into: Int32Array, slot: number, hasPlace: boolean): number => {
    readQuoted(bytes, quote, start, quoted);
    const { closed } = quoted;
    scanner.lines += quoted.lines;
    if (closed > end) scanner.openQuote = start;
    let stop = Math.min(closed, end);
    while (stops[bytes[stop] ?? LF] === 0) stop++;
    if (!hasPlace) return stop;
    const last = stop > closed ? textEnd(closed, stop) : stop;
    const isPlain = closed <= end && last === closed && !quoted.isDoubled;
    into[slot] = isPlain ? start + 1 : start;
    into[slot + 1] = isPlain ? closed - 1 : ~last;
    return stop;
  };

  const scanner: Scanner = {
    cells: 0,
    lines: 0,
    openQuote: -1,
    row(from, into, at, columns) {
      const slots = at + 2 * columns;
      let p = from;
      let slot = at;
      scanner.lines = 1;
      for (; ; slot += 2) {
        while (leads[bytes[p] ?? LF] === 1) p++;
        const isQuoted = bytes[p] === quote;
        p = isQuoted ? quotedCell(p, into, slot, slot < slots) : plainCell(p, into, slot, slot < slots);
        if (bytes[p] !== delimiter) break;
        p++;
      }
      scanner.cells = (slot - at) / 2 + 1;
      for (let missing = slot + 2; missing < slots; missing++) into[missing] = 0;
      return afterRow(p);
    },
  };
  return scanner;
}
