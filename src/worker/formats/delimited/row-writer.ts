import { byteSink } from '../bytes/byte-sink.ts';
import type { RawTable } from '../format.ts';
import { delimitedTable } from './delimited-table.ts';

const CELL_END = 0x1f;
const ROW_END = 0x0a;
const SEPARATOR = String.fromCharCode(CELL_END);

/** Writes rows of cells: the same bytes that a delimited file would have, separated by control characters. */
export interface RowWriter {
  /** Cells that are missing at the end are empty. `number`: the 1-based line or record of the file. */
  readonly add: (cells: readonly string[], number: number) => void;
  readonly rows: () => number;
  /** How many bytes the cells take so far. */
  readonly length: () => number;
  readonly finish: (said: {
    readonly header: readonly string[];
    readonly format: string;
    readonly notes: readonly string[];
  }) => RawTable;
}

/** Whether a text needs quotes: it holds a separator or a quote, or blanks around it that would be dropped. */
const needsQuotes = (text: string): boolean =>
  text.includes('\n') ||
  text.includes('"') ||
  text.includes('\r') ||
  text.includes(SEPARATOR) ||
  text.trim().length !== text.length;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export function rowWriter(expectedBytes: number): RowWriter {
  const sink = byteSink(expectedBytes);
  const starts: number[] = [];
  const numbers: number[] = [];
  const writeCell = (text: string, column: number): void => {
    if (column > 0) sink.byte(CELL_END);
    if (text !== '') sink.text(needsQuotes(text) ? quoted(text) : text);
  };
  return {
    add(cells, number) {
      starts.push(sink.length());
      numbers.push(number);
      cells.forEach(writeCell);
      sink.byte(ROW_END);
    },
    rows: () => starts.length,
    length: sink.length,
    finish({ header, ...said }) {
      return delimitedTable({
        bytes: sink.take(),
        dialect: { delimiter: CELL_END, quote: 34 },
        header: header.map((name) => name.trim()),
        index: {
          rows: starts.length,
          starts: Uint32Array.from(starts),
          lines: Uint32Array.from(numbers),
          ragged: [],
          cut: undefined,
          stray: new Set(),
        },
        ...said,
        repaired: [],
      });
    },
  };
}
