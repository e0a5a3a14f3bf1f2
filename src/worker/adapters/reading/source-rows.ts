import { cellText } from '../../formats/delimited/cell-text.ts';
import type { RawTable } from '../../formats/format.ts';
import type { Json } from '../../formats/json/records.ts';
import { isMissing } from '../../ingest/missing.ts';
import type { Signs, SourceRow } from '../adapter.ts';
import { readLiteral } from './python-literal.ts';

const FIRST_ROWS = 50;

const normalised = (name: string): string => name.trim().toLowerCase();

/** The names of a comma-separated list. */
export const namesOf = (list: string): readonly string[] => list.split(',').map(normalised);

/** The columns of a table by name. */
export interface ColumnIndex {
  /** Position of the first column of this name, -1 when there is none. */
  readonly of: (name: string) => number;
  /** Positions of all columns of the first of these comma-separated names that the table has. */
  readonly allOf: (names: string) => readonly number[];
}

export function columnIndex(header: readonly string[]): ColumnIndex {
  const byName = new Map<string, number[]>();
  header.forEach((name, column) => {
    const list = byName.get(normalised(name));
    if (list) list.push(column);
    else byName.set(normalised(name), [column]);
  });
  return {
    of: (name) => byName.get(normalised(name))?.[0] ?? -1,
    allOf: (names) => byName.get(namesOf(names).find((name) => byName.has(name)) ?? '') ?? [],
  };
}

/** The trimmed text of a cell of one row; '' where there is no such column. */
export type CellOf = (column: number) => string;

/** Reads rows one after the other, finding the cells of each once. What it answers is good until the next row. */
export function cellsByRow(raw: RawTable): (row: number) => CellOf {
  const { bytes, bounds } = raw.cells;
  const places = new Int32Array(2 * raw.header.length);
  const cell: CellOf = (column) =>
    column < 0 ? '' : cellText(bytes, places[2 * column] ?? 0, places[2 * column + 1] ?? 0).trim();
  return (row) => {
    bounds(row, places, 0);
    return cell;
  };
}

/**
 * Reads rows by column name. The row read last is kept: its cells are found once, its nested values read once, however
 * many columns are derived from it.
 */
export function sourceRows(raw: RawTable, columns: ColumnIndex): (row: number) => SourceRow {
  const cellsAt = cellsByRow(raw);
  const values = new Map<string, Json>();
  let current = -1;
  let written: CellOf = () => '';
  const positions = new Map<string, readonly number[]>();
  /** The columns of a list of names that the table has. */
  const columnsOf = (names: string): readonly number[] => {
    let found = positions.get(names);
    if (!found) {
      found = namesOf(names)
        .map(columns.of)
        .filter((column) => column >= 0);
      positions.set(names, found);
    }
    return found;
  };
  const reader: SourceRow = {
    text(names) {
      for (const column of columnsOf(names)) {
        const text = written(column);
        if (text !== '' && !isMissing(text)) return text;
      }
      return '';
    },
    value(name) {
      const known = values.get(name);
      if (known !== undefined) return known;
      const value = readLiteral(written(columnsOf(name)[0] ?? -1));
      values.set(name, value);
      return value;
    },
  };
  return (row) => {
    if (row !== current) {
      written = cellsAt(row);
      values.clear();
      current = row;
    }
    return reader;
  };
}

export function signsOf(raw: RawTable, columns: ColumnIndex): Signs {
  const is = (name: string): boolean => columns.of(name) >= 0;
  return {
    has: (...names) => names.every(is),
    hasAny: (...names) => names.some(is),
    shows(name, pattern) {
      const column = columns.of(name);
      if (column < 0) return false;
      for (let row = 0; row < Math.min(FIRST_ROWS, raw.rows); row++) {
        if (pattern.test(raw.cell(row, column).trim())) return true;
      }
      return false;
    },
  };
}
