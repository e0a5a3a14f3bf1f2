import type { Failure } from '../../core/dataset/dataset.ts';
import type { ColumnReport, ImportReport } from '../../core/dataset/report.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import type { IncidentTable } from '../../core/table/table.ts';
import type { RawTable } from '../formats/format.ts';
import { assemble } from './assemble.ts';
import { collect } from './collect.ts';
import { findings as newFindings } from './findings.ts';
import { mappingOf, type Proposal, propose } from './propose.ts';

export interface IngestOptions {
  /** How to read the columns; without it the proposal is applied when it is sure, and asked about when not. */
  readonly mapping?: Mapping | undefined;
  readonly signal: AbortSignal;
  /** Rows converted so far, of all. */
  readonly onProgress: (rowsDone: number, rows: number) => void;
}

export type Ingested =
  | {
      readonly kind: 'table';
      readonly table: IncidentTable;
      readonly report: ImportReport;
      readonly mapping: Mapping;
    }
  | { readonly kind: 'question'; readonly proposed: Mapping; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly failure: Failure };

const columnReports = ({ columns }: Proposal, mapping: Mapping): ColumnReport[] =>
  columns.map(({ mapping: proposed, confidence, why, sample }, at) => ({
    header: proposed.header,
    role: mapping.columns[at]?.role ?? proposed.role,
    confidence,
    why,
    missing: sample.missing,
    samples: [...new Set(sample.values)].slice(0, 5).map((written) => ({ written, read: written })),
  }));

/**
 * Turns a raw table into incidents, and says what was read, left out and doubted.
 * @throws the signal's reason once it is aborted
 */
export async function ingest(raw: RawTable, options: IngestOptions): Promise<Ingested> {
  const proposal = propose(raw);
  const mapping = options.mapping ?? mappingOf(proposal);
  const said = { format: raw.format, rowsRead: raw.rows, notes: raw.notes };
  const columns = columnReports(proposal, mapping);
  if (!options.mapping && !proposal.isReady) {
    const report: ImportReport = { ...said, incidents: 0, excluded: [], doubts: [], columns };
    return { kind: 'question', proposed: mapping, report };
  }
  const findings = newFindings(raw.rows);
  for (const row of raw.ragged) findings.doubt('ragged-row', row, 0);
  for (const row of raw.repaired) findings.doubt('encoding-repaired', row, 0);
  if (raw.cut !== undefined) findings.doubt('text-cut', raw.cut, 0);
  const collectors = await collect(raw, mapping, findings, options);
  const table = assemble(raw, mapping, collectors, findings);
  const example = ({ row, column }: { readonly row: number; readonly column: number }) => ({
    line: raw.lineOf(row),
    column: raw.header[column] ?? '',
    value: raw.cell(row, column),
  });
  const report: ImportReport = {
    ...said,
    incidents: table.rows,
    excluded: findings.excluded(example),
    doubts: findings.doubts(example),
    columns,
  };
  return { kind: 'table', table, report, mapping };
}
