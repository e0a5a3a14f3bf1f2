import { byteSink } from '../bytes/byte-sink.ts';
import { delimitedTable } from '../delimited/delimited-table.ts';
import type { RawTable } from '../format.ts';
import { flatten, isObject, type Json } from './records.ts';

const CELL_END = 0x1f;
const ROW_END = 0x0a;
const SEPARATOR = String.fromCharCode(CELL_END);

/** Writes records as rows of cells: the same bytes that a delimited file would have, separated by control characters. */
export interface RecordWriter {
  /** False when the value is no object and was left out. `number` is 1-based. */
  readonly add: (record: Json, number: number) => boolean;
  readonly columns: () => number;
  readonly finish: (said: { readonly format: string; readonly notes: readonly string[] }) => RawTable;
}

/** Whether a text needs quotes: it holds a separator or a quote, or blanks around it that would be dropped. */
const needsQuotes = (text: string): boolean =>
  text.includes('\n') ||
  text.includes('"') ||
  text.includes('\r') ||
  text.includes(SEPARATOR) ||
  text.trim().length !== text.length;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export function recordWriter(expectedBytes: number): RecordWriter {
  const sink = byteSink(expectedBytes);
  const columns = new Map<string, number>();
  const starts: number[] = [];
  const numbers: number[] = [];
  const cells: string[] = [];
  const put = (name: string, text: string): void => {
    let column = columns.get(name);
    if (column === undefined) {
      column = columns.size;
      columns.set(name, column);
    }
    cells[column] = text;
  };
  const writeCell = (text: string, column: number): void => {
    if (column > 0) sink.byte(CELL_END);
    if (text !== '') sink.text(needsQuotes(text) ? quoted(text) : text);
  };

  return {
    add(record, number) {
      if (!isObject(record)) return false;
      cells.fill('');
      flatten(record, put);
      starts.push(sink.length());
      numbers.push(number);
      cells.forEach(writeCell);
      sink.byte(ROW_END);
      return true;
    },
    columns: () => columns.size,
    finish(said) {
      return delimitedTable({
        bytes: sink.take(),
        dialect: { delimiter: CELL_END, quote: 34 },
        header: [...columns.keys()].map((name) => name.trim()),
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
