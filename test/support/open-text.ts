import type { Failure } from '../../src/core/dataset/dataset.ts';
import type { ImportReport } from '../../src/core/dataset/report.ts';
import type { Mapping } from '../../src/core/dataset/roles.ts';
import type { Dimension } from '../../src/core/incident/dimensions.ts';
import type { IncidentTable } from '../../src/core/table/table.ts';
import { adapt } from '../../src/worker/adapters/adapt.ts';
import { isFailure, type RawTable } from '../../src/worker/formats/format.ts';
import { readFile } from '../../src/worker/formats/index.ts';
import { type Ingested, ingest } from '../../src/worker/ingest/ingest.ts';

const reading = { signal: new AbortController().signal, onBytes: () => {} };

/** Reads a file made of text or bytes. */
export const read = (content: BlobPart, name = 'incidents.csv'): Promise<RawTable | Failure> =>
  readFile(new Blob([content]), name, reading);

/** Reads a file that must be a table. */
export async function readTable(content: BlobPart, name = 'incidents.csv'): Promise<RawTable> {
  const raw = await read(content, name);
  if (isFailure(raw)) throw new Error(raw.found);
  return raw;
}

/** Reads a file that must be refused. */
export async function readFailure(content: BlobPart, name = 'incidents.csv'): Promise<Failure> {
  const raw = await read(content, name);
  if (isFailure(raw)) return raw;
  throw new Error(`read as ${raw.format}`);
}

/** All cells of a table, header first. */
export const cellsOf = (raw: RawTable): string[][] => [
  [...raw.header],
  ...Array.from({ length: raw.rows }, (_, row) => raw.header.map((_name, column) => raw.cell(row, column))),
];

/** Reads and ingests a file. */
export async function open(content: BlobPart, name = 'incidents.csv', mapping?: Mapping): Promise<Ingested> {
  const { raw, known } = adapt(await readTable(content, name));
  return ingest(raw, { known, mapping, signal: reading.signal, onProgress: () => {} });
}

/** Reads and ingests a file that must open without a question. */
export async function openTable(
  content: BlobPart,
  name = 'incidents.csv',
  mapping?: Mapping,
): Promise<{ readonly table: IncidentTable; readonly report: ImportReport; readonly mapping: Mapping }> {
  const opened = await open(content, name, mapping);
  if (opened.kind !== 'table') throw new Error(`opened as ${opened.kind}`);
  return opened;
}

/** The values of a dimension, row by row; undefined where the table does not have it. */
export function labels(table: IncidentTable, dimension: Dimension): string[] | undefined {
  const column = table.labels.get(dimension);
  return column && Array.from(column.codes, (code) => column.values[code] ?? '');
}

/** How many incidents have each value of a dimension. */
export function counts(table: IncidentTable, dimension: Dimension): Record<string, number> {
  const found: Record<string, number> = {};
  for (const value of labels(table, dimension) ?? []) found[value] = (found[value] ?? 0) + 1;
  return found;
}

/** Instants as ISO text, '' for none. */
export const isoTexts = (times: Float64Array | undefined): string[] =>
  Array.from(times ?? [], (at) => (Number.isNaN(at) ? '' : new Date(at).toISOString()));

/** Counts by reason of a report's exclusions or doubts. */
export const byReason = (
  findings: readonly { readonly reason: string; readonly count: number }[],
): Record<string, number> => Object.fromEntries(findings.map(({ reason, count }) => [reason, count]));
