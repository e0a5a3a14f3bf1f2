import type { Failure } from '../../core/dataset/dataset.ts';

/** Larger files are refused before they are read: 500 MB. */
export const MAX_BYTES = 500_000_000;
/** Wider tables are refused: a row of an incident export has a few dozen cells. */
export const MAX_COLUMNS = 2_000;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000).toLocaleString('en-US')} MB`;
const count = (value: number): string => value.toLocaleString('en-US');

export const emptyFile = (name: string): Failure => ({
  kind: 'empty',
  found: `${name} is empty: it has no text at all.`,
  advice: 'Export the file again, and check that the filter of the export finds incidents.',
});

export const headerOnly = (name: string, columns: number): Failure => ({
  kind: 'header-only',
  found: `${name} has a header of ${count(columns)} ${columns === 1 ? 'column' : 'columns'} and no row below it.`,
  advice: 'Check that the filter of the export finds incidents, then export again.',
});

export const tooLarge = (name: string, bytes: number): Failure => ({
  kind: 'too-large',
  found: `${name} has ${megabytes(bytes)}; at most ${megabytes(MAX_BYTES)} can be opened.`,
  advice: 'Export a shorter period or fewer columns, or split the file.',
});

export const tooManyColumns = (name: string, columns: number): Failure => ({
  kind: 'too-many-columns',
  found: `${name} has ${count(columns)} columns; at most ${count(MAX_COLUMNS)} can be opened.`,
  advice: 'Check that rows and columns are not swapped, or export fewer columns.',
});

export const binaryFile = (name: string, what: string): Failure => ({
  kind: 'binary',
  found: `${name} is ${what}, not a table that can be read.`,
  advice: 'Export the incidents as CSV, Excel workbook (.xlsx), Parquet or JSON and open that file.',
});

export const unsupported = (name: string): Failure => ({
  kind: 'unsupported',
  found: `${name} is neither CSV, TSV, JSON, NDJSON, Parquet nor an Excel workbook.`,
  advice: 'Export the incidents in one of these formats and open that file.',
});

export const webPage = (name: string): Failure => ({
  kind: 'not-a-table',
  found: `${name} is a web page, not an export.`,
  advice:
    'Sign in to the tool again, export the incidents, and check that the download is no login or error page.',
});

export const notATable = (found: string, advice: string): Failure => ({ kind: 'not-a-table', found, advice });

export const unreadable = (found: string, advice: string): Failure => ({ kind: 'unreadable', found, advice });
