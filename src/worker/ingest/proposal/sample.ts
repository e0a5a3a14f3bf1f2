import type { RawTable } from '../../formats/format.ts';
import { isMissing } from '../missing.ts';

const ROWS = 2_000;
const CELLS = 200_000;

/** Values of one column at rows spread over the file. */
export interface ColumnSample {
  /** Values that are no missing mark, trimmed. */
  readonly values: readonly string[];
  /** Distinct values among them, in the order of first sight. */
  readonly distinct: readonly string[];
  /** Distinct missing marks, other than nothing at all. */
  readonly marks: readonly string[];
  /** Share of the rows looked at that have no value. */
  readonly missing: number;
}

/** The sample of a column of which nothing is known. */
export const NO_SAMPLE: ColumnSample = { values: [], distinct: [], marks: [], missing: 1 };

/** A sample of every column, from the same rows: all rows of a short file. */
export function sampleColumns(raw: RawTable): readonly ColumnSample[] {
  const wanted = Math.max(50, Math.min(ROWS, Math.floor(CELLS / raw.header.length)));
  const step = Math.max(1, raw.rows / wanted);
  const rows: number[] = [];
  for (let at = 0; at < raw.rows; at += step) rows.push(Math.floor(at));
  return raw.header.map((_, column) => {
    const written = rows.map((row) => raw.cell(row, column).trim());
    const values = written.filter((value) => !isMissing(value));
    return {
      values,
      distinct: [...new Set(values)],
      marks: [...new Set(written.filter((value) => value !== '' && isMissing(value)))],
      missing: rows.length === 0 ? 0 : 1 - values.length / rows.length,
    };
  });
}
