import type { Failure } from '../../../core/dataset/dataset.ts';
import { breather } from '../../breather.ts';
import { type Encoding, toUtf8, utf16Of } from '../bytes/encoding.ts';
import { readBytes, readHead } from '../bytes/read-bytes.ts';
import type { Format, RawTable, ReadOptions } from '../format.ts';
import { headerOnly, MAX_COLUMNS, notATable, tooManyColumns } from '../refusals.ts';
import { cellText } from './cell-text.ts';
import { delimitedTable, passGuards } from './delimited-table.ts';
import { indexRows, type RowIndex } from './row-index.ts';
import { createScanner } from './scanner.ts';
import { type Sniffed, sniff } from './sniff.ts';

const HEAD = 1 << 16;
/** Share of the work that getting the bytes is; finding the rows in them is the rest. */
const READING = 0.4;
/** A header line is shorter than this, or it is none. */
const LONGEST_HEADER = 1 << 20;

/** A file whose first megabyte is one line is refused before the rest is read. */
async function endlessLine(file: Blob, fileName: string): Promise<Failure | undefined> {
  const head = await readHead(file, LONGEST_HEADER);
  if (head.length < LONGEST_HEADER || head.includes(10) || head.includes(13)) return undefined;
  return notATable(
    `The first line of ${fileName} does not end within 1 MB: there are no rows.`,
    'Check that the export has one incident a line below a header line.',
  );
}

function headerOf(bytes: Uint8Array, { dialect, from }: Sniffed) {
  const scanner = createScanner(bytes, dialect);
  scanner.row(from, new Int32Array(0), 0, 0);
  const bounds = new Int32Array(2 * scanner.cells);
  const next = scanner.row(from, bounds, 0, scanner.cells);
  passGuards(bytes, bounds, 0, scanner.cells);
  const names = Array.from({ length: scanner.cells }, (_, column) =>
    cellText(bytes, bounds[2 * column] ?? 0, bounds[2 * column + 1] ?? 0).trim(),
  );
  return { names, next, lines: scanner.lines };
}

/** The rows that hold these byte offsets; both ascending. */
function rowsHolding(offsets: readonly number[], starts: Uint32Array): number[] {
  const rows: number[] = [];
  let row = 0;
  for (const offset of offsets) {
    while (row + 1 < starts.length && (starts[row + 1] ?? 0) <= offset) row++;
    if (offset >= (starts[row] ?? 0) && rows.at(-1) !== row) rows.push(row);
  }
  return rows;
}

function notesOf(encoding: Encoding, { delimiterName }: Sniffed, { cut, lines, stray }: RowIndex): string[] {
  const notes: string[] = [];
  if (encoding !== 'UTF-8') notes.push(`The text is read as ${encoding}.`);
  if (delimiterName !== 'comma') notes.push(`Cells are separated by ${delimiterName}.`);
  if (cut !== undefined) {
    notes.push(`The file ends within quotes: the row that starts on line ${lines[cut]} is cut.`);
  }
  for (const row of stray) notes.push(`A quote on line ${lines[row]} never closes: it is read as text.`);
  return notes;
}

async function read(file: Blob, fileName: string, options: ReadOptions): Promise<RawTable | Failure> {
  const refused = await endlessLine(file, fileName);
  if (refused) return refused;
  const pause = breather(options.signal);
  const { signal, onBytes } = options;
  const received = await readBytes(file, { signal, onBytes: (count) => onBytes(READING * count) });
  const { bytes, encoding, damaged } = await toUtf8(received, pause);
  const sniffed = sniff(bytes.subarray(0, HEAD));
  const header = headerOf(bytes, sniffed);
  const columns = header.names.length;
  if (columns > MAX_COLUMNS) return tooManyColumns(fileName, columns);
  const line = 1 + header.lines + (sniffed.from > 0 ? 1 : 0);
  const index = await indexRows(bytes, sniffed.dialect, { from: header.next, line, columns }, (share) => {
    onBytes(file.size * (READING + (1 - READING) * share));
    return pause();
  });
  if (index.rows === 0) return headerOnly(fileName, columns);
  const kind = sniffed.dialect.delimiter === 9 ? 'TSV' : `CSV, ${sniffed.delimiterName}`;
  const notes = notesOf(encoding, sniffed, index);
  return delimitedTable({
    bytes,
    dialect: sniffed.dialect,
    header: header.names,
    index,
    format: `${kind}, ${encoding}`,
    notes,
    repaired: rowsHolding(damaged, index.starts),
  });
}

/** CSV and its kin: comma, semicolon, tab or bar, any of the encodings that spreadsheets write. */
export const csv: Format = {
  name: 'CSV',
  recognises: (head, fileName) =>
    /\.(csv|tsv|tab|txt|psv)$/i.test(fileName) || utf16Of(head) !== undefined || head.includes(10),
  read,
};
