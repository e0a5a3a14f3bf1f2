import { streamXlsxRows } from 'hucre/xlsx';
import type { Failure } from '../../../core/dataset/dataset.ts';
import { breather } from '../../breather.ts';
import { rowWriter } from '../delimited/row-writer.ts';
import type { RawTable, ReadOptions } from '../format.ts';
import {
  headerOnly,
  MAX_BYTES,
  MAX_COLUMNS,
  notATable,
  tooLarge,
  tooManyColumns,
  unreadable,
} from '../refusals.ts';
import { cellTextOf } from './cell-text.ts';
import { headerOf, type SheetRow } from './header-rows.ts';
import { type SheetInfo, type Workbook, workbookOf } from './workbook.ts';

/** Rows among which the header is looked for. */
const HEAD_ROWS = 25;

/** A sheet that is none of a table: empty, or without a row below the header. */
type NoTable = { readonly columns: number };
const isNoTable = (read: RawTable | Failure | NoTable): read is NoTable =>
  !('rows' in read) && !('advice' in read);

interface Reading {
  readonly archive: Uint8Array;
  readonly name: string;
  readonly book: Workbook;
  readonly options: ReadOptions;
}

async function* rowsOf({ archive, book }: Reading, { index }: SheetInfo): AsyncGenerator<SheetRow> {
  for await (const { index: at, values } of streamXlsxRows(archive, { sheet: index })) {
    const cells = values.map((value) => cellTextOf(value, book.is1904));
    if (cells.some((cell) => cell !== '')) yield { cells, number: at + 1 };
  }
}

const quotedNames = (sheets: readonly SheetInfo[]): string =>
  sheets.map(({ name }) => `“${name}”`).join(', ');

function notesOf(book: Workbook, sheet: SheetInfo, isDouble: boolean): string[] {
  const others = book.sheets.filter((other) => other !== sheet && !other.isHidden);
  const notes: string[] = [];
  if (others.length > 0) notes.push(`The sheet “${sheet.name}” is read; not read: ${quotedNames(others)}.`);
  if (isDouble) notes.push('The header stands in two rows, which were put together.');
  if (book.is1904) notes.push('Dates of this workbook count from 1904.');
  return notes;
}

async function readSheet(reading: Reading, sheet: SheetInfo): Promise<RawTable | Failure | NoTable> {
  const { name, book, options } = reading;
  const pause = breather(options.signal);
  const head: SheetRow[] = [];
  const rows = rowsOf(reading, sheet);
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    if (head.push(next.value) >= HEAD_ROWS) break;
  }
  const header = headerOf(head);
  const below = head.slice(header?.below);
  if (!header || below.length === 0) {
    await rows.return(undefined);
    return { columns: header?.names.length ?? 0 };
  }
  const width = Math.max(header.names.length, ...below.map(({ cells }) => cells.length));
  if (width > MAX_COLUMNS) return tooManyColumns(name, width);
  const writer = rowWriter(sheet.bytes >> 1);
  const ragged: number[] = [];
  const add = ({ cells, number }: SheetRow): void => {
    if (cells.length > width) ragged.push(writer.rows());
    writer.add(cells.slice(0, width), number);
  };
  below.forEach(add);
  for await (const row of rows) {
    add(row);
    if (writer.length() > MAX_BYTES) return tooLarge(`The sheet “${sheet.name}”`, writer.length());
    await pause();
  }
  const names = Array.from({ length: width }, (_, column) => header.names[column] ?? '');
  const notes = notesOf(book, sheet, header.isDouble);
  return { ...writer.finish({ header: names, format: 'Excel workbook', notes }), ragged };
}

/** The sheets to try, the one that was asked for alone, else those that show, the largest first. */
function candidates({ sheets }: Workbook, wanted: string | undefined): readonly SheetInfo[] {
  if (wanted !== undefined) return sheets.filter(({ name }) => name === wanted);
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  return shown.toSorted((a, b) => b.bytes - a.bytes);
}

async function readLargest(reading: Reading): Promise<RawTable | Failure> {
  const { book, name, options } = reading;
  const sheets = candidates(book, options.part);
  let widest = 0;
  for (const sheet of sheets) {
    const read = await readSheet(reading, sheet);
    if (!isNoTable(read)) {
      if ('advice' in read) return read;
      const others = book.sheets.filter((other) => other !== sheet && !other.isHidden);
      return { ...read, parts: { read: sheet.name, others: others.map((other) => other.name) } };
    }
    widest = Math.max(widest, read.columns);
  }
  if (widest > 0) return headerOnly(name, widest);
  return notATable(
    `No sheet of ${name} holds a table.`,
    'Put the incidents on one sheet, a header in the first row and one incident a row.',
  );
}

/**
 * Reads a workbook: the largest sheet that is a table, or the one that was asked for.
 * @throws the signal's reason once it is aborted
 */
export async function readXlsx(
  archive: Uint8Array,
  name: string,
  options: ReadOptions,
): Promise<RawTable | Failure> {
  const damaged = (why: string): Failure =>
    unreadable(
      `${name} is a damaged workbook: ${why}.`,
      'Open it in the spreadsheet program and save it again.',
    );
  try {
    const book = workbookOf(archive);
    if (!book) return damaged('it lists no sheets');
    if (book.inflated > MAX_BYTES || book.isSuspicious) return tooLarge(`Unpacked, ${name}`, book.inflated);
    return await readLargest({ archive, name, book, options });
  } catch (error) {
    options.signal.throwIfAborted();
    return damaged(error instanceof Error ? error.message : String(error));
  }
}
