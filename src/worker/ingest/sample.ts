import type { RawTable } from '../formats/format.ts';
import { isMissing } from './missing.ts';

const ROWS = 1_000;

/** Values of one column at rows spread over the file. */
export interface ColumnSample {
  /** Values that are no missing mark, trimmed. */
  readonly values: readonly string[];
  /** Share of the rows looked at that have none. */
  readonly missing: number;
}

/** A sample of every column, from the same rows. */
export function sampleColumns(raw: RawTable): readonly ColumnSample[] {
  const step = Math.max(1, raw.rows / ROWS);
  const rows: number[] = [];
  for (let at = 0; at < raw.rows; at += step) rows.push(Math.floor(at));
  return raw.header.map((_, column) => {
    const values = rows.map((row) => raw.cell(row, column).trim()).filter((value) => !isMissing(value));
    return { values, missing: rows.length === 0 ? 0 : 1 - values.length / rows.length };
  });
}
