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

/** The first delimiter or line end from `from` on. Most bytes lie above all of them: one comparison passes these. */
function cellStop(bytes: Uint8Array, from: number, delimiter: number, highest: number): number {
  let p = from;
  for (;;) {
    const byte = bytes[p] ?? LF;
    if (byte <= highest && (byte === delimiter || byte === LF || byte === CR)) return p;
    p++;
  }
}

/** The first byte from `from` on that is no blank. */
function afterBlanks(bytes: Uint8Array, from: number, delimiter: number): number {
  let p = from;
  for (let byte = bytes[p] ?? LF; byte <= SPACE && isBlank(byte) && byte !== delimiter; byte = bytes[p] ?? LF)
    p++;
  return p;
}

/** Where the text ends of an unquoted cell that stops at `stop`: before the blanks there. */
function textEnd(bytes: Uint8Array, start: number, stop: number): number {
  let last = stop;
  while (last > start && isBlank(bytes[last - 1] ?? 0)) last--;
  return last;
}

/** The start of the next row when a row stops at `stop`. */
function afterRow(bytes: Uint8Array, stop: number): number {
  if (stop >= bytes.length) return bytes.length;
  return bytes[stop] === CR && bytes[stop + 1] === LF ? stop + 2 : stop + 1;
}

/**
 * A reader of RFC 4180 rows that forgives: LF, CRLF or CR ends a row, spaces around cells are dropped, a quote within
 * an unquoted cell is text, text after a closing quote belongs to the cell.
 * The loops stand outside and take what they need as arguments: captured variables cost half of their speed.
 */
export function createScanner(source: Uint8Array, dialect: Dialect): Scanner {
  const quoted: Quoted = { closed: 0, isDoubled: false, lines: 0 };
  const highestStop = Math.max(dialect.delimiter, CR);

  /** Reads a cell that starts with a quote at `start`, and answers its stop. */
  const quotedCell = (start: number, into: Int32Array, slot: number, hasPlace: boolean): number => {
    const end = source.length;
    readQuoted(source, dialect.quote, start, quoted);
    const { closed } = quoted;
    scanner.lines += quoted.lines;
    if (closed > end) scanner.openQuote = start;
    const stop = cellStop(source, Math.min(closed, end), dialect.delimiter, highestStop);
    if (!hasPlace) return stop;
    const last = stop > closed ? textEnd(source, closed, stop) : stop;
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
      const bytes = source;
      const { delimiter, quote } = dialect;
      const highest = highestStop;
      const slots = at + 2 * columns;
      let p = from;
      let slot = at;
      scanner.lines = 1;
      for (; ; slot += 2) {
        const start = afterBlanks(bytes, p, delimiter);
        if (bytes[start] === quote) p = quotedCell(start, into, slot, slot < slots);
        else {
          p = cellStop(bytes, start, delimiter, highest);
          if (slot < slots) {
            into[slot] = start;
            into[slot + 1] = textEnd(bytes, start, p);
          }
        }
        if (bytes[p] !== delimiter) break;
        p++;
      }
      scanner.cells = (slot - at) / 2 + 1;
      for (let missing = slot + 2; missing < slots; missing++) into[missing] = 0;
      return afterRow(bytes, p);
    },
  };
  return scanner;
}
