import type { SourceColumn } from '../../core/table/table.ts';
import { breather } from '../breather.ts';
import type { Selection } from '../engines/local/selection.ts';

/** Rows joined into one piece of the file. */
const PIECE = 2_000;

/** Spreadsheets run cells that begin so as formulas. */
const RUNS_AS_FORMULA = /^[=+\-@\t\r]/;

/** A cell by RFC 4180; a leading apostrophe keeps a spreadsheet from running it. */
export function csvCell(text: string): string {
  const safe = RUNS_AS_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/**
 * The source rows of the selected incidents as CSV, in the file's own columns.
 * @throws the signal's reason once it is aborted
 */
export async function exportCsv(
  source: readonly SourceColumn[],
  { from, rows, count }: Selection,
  signal: AbortSignal,
): Promise<Blob> {
  const pause = breather(signal);
  const pieces = [csvLine(source.map(({ name }) => name))];
  for (let first = 0; first < count; first += PIECE) {
    await pause();
    const lines: string[] = [];
    for (let i = first; i < Math.min(count, first + PIECE); i++) {
      const row = rows === undefined ? from + i : (rows[i] ?? 0);
      lines.push(csvLine(source.map(({ text }) => text(row))));
    }
    pieces.push(lines.join(''));
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}
