import { rowWriter } from '../delimited/row-writer.ts';
import type { RawTable } from '../format.ts';
import { flatten, isObject, type Json } from './records.ts';

/** Writes records as rows of cells, a column for each name that any of them has. */
export interface RecordWriter {
  /** False when the value is no object and was left out. `number` is 1-based. */
  readonly add: (record: Json, number: number) => boolean;
  readonly columns: () => number;
  readonly finish: (said: { readonly format: string; readonly notes: readonly string[] }) => RawTable;
}

export function recordWriter(expectedBytes: number): RecordWriter {
  const rows = rowWriter(expectedBytes);
  const columns = new Map<string, number>();
  const cells: string[] = [];
  const put = (name: string, text: string): void => {
    let column = columns.get(name);
    if (column === undefined) {
      column = columns.size;
      columns.set(name, column);
    }
    cells[column] = text;
  };

  return {
    add(record, number) {
      if (!isObject(record)) return false;
      cells.fill('');
      flatten(record, put);
      rows.add(cells, number);
      return true;
    },
    columns: () => columns.size,
    finish: (said) => rows.finish({ header: [...columns.keys()], ...said }),
  };
}
