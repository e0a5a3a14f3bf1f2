import type { SourceColumn } from '../../core/table/table.ts';
import { breather } from '../breather.ts';
import type { Selection } from '../engines/local/selection.ts';
import { guarded } from '../formats/delimited/formula-guard.ts';
import { sniff } from '../formats/delimited/sniff.ts';

/** Rows joined into one piece of the file. */
const PIECE = 2_000;

const COMMA = 44;
/** As many bytes as the reader looks at to find the delimiter. */
const HEAD = 1 << 16;

/** A cell by RFC 4180 that no spreadsheet runs, and that keeps the blanks at its ends. */
export function csvCell(text: string): string {
  const safe = guarded(text);
  return /[",\r\n]|^[ \t]|[ \t]$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of cells. One that is all blank is no row to readers: quotes make it one. */
const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',') || '""'}\r\n`;

/** Cells full of semicolons can look like columns of their own: then the first line states the comma. */
async function statement(pieces: readonly string[]): Promise<string> {
  const head = await new Blob([...pieces.slice(0, 2)]).slice(0, HEAD).arrayBuffer();
  const { dialect, from } = sniff(new Uint8Array(head));
  return dialect.delimiter === COMMA && from === 0 ? '' : 'sep=,\r\n';
}

/**
 * The source rows of the selected incidents as CSV, in the file's own columns: safe to open in a spreadsheet, and read
 * back by this app as they were.
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
  return new Blob([await statement(pieces), ...pieces], { type: 'text/csv;charset=utf-8' });
}
