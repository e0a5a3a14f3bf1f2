import type { Failure } from '../../core/dataset/dataset.ts';
import type { ImportReport } from '../../core/dataset/report.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import type { IncidentTable } from '../../core/table/table.ts';
import { breather } from '../breather.ts';
import type { RawTable } from '../formats/format.ts';
import { assemble, textsOf } from './assemble.ts';
import { chronology, doubtTimes } from './chronology.ts';
import { collect } from './collect.ts';
import type { Collected } from './collected.ts';
import type { Collector } from './columns/collector.ts';
import { countedValues } from './counted-values.ts';
import { type Findings, findings as newFindings, type Spot } from './findings.ts';
import { fittedMapping } from './fitted-mapping.ts';
import type { Known } from './known.ts';
import {
  leaveOutContentless,
  leaveOutCopies,
  leaveOutFooters,
  leaveOutKnown,
  leaveOutRule,
} from './leave-out.ts';
import { onlyGenaiVendors } from './proposal/class-evidence.ts';
import { columnReports, mappingOf, openQuestions, type Proposal } from './proposal/proposal.ts';
import { propose } from './proposal/propose.ts';
import { noUsableRow } from './refusals.ts';
import { leaveOutAsides } from './set-aside.ts';

export interface IngestOptions {
  /** What an adapter knows of the table: then nothing is asked. */
  readonly known?: Known | undefined;
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

/** Share of the work that reading all cells is; the rest is sorting and putting columns in order. */
const COLLECTING = 0.75;

/** A findings book that already holds what the reader of the file noticed. */
function openFindings(raw: RawTable): Findings {
  const findings = newFindings(raw.rows);
  for (const row of raw.ragged) findings.doubt('ragged-row', row, 0);
  for (const row of raw.repaired) findings.doubt('encoding-repaired', row, 0);
  if (raw.cut !== undefined) findings.doubt('text-cut', raw.cut, 0);
  return findings;
}

const askedAbout = (raw: RawTable, proposal: Proposal): Ingested => ({
  kind: 'question',
  proposed: mappingOf(proposal),
  report: {
    format: raw.format,
    rowsRead: raw.rows,
    incidents: 0,
    excluded: [],
    doubts: [],
    columns: columnReports(proposal, mappingOf(proposal)),
    notes: [...raw.notes, ...proposal.notes],
    questions: openQuestions(proposal, mappingOf(proposal)),
  },
});

function numbersOf(collectors: readonly Collector[]): Float64Array | undefined {
  for (const { made } of collectors) if (made.kind === 'numbers') return made.values;
  return undefined;
}

/** The proposal saw a sample: with all rows read, a provider that sells other things undoes its rule. */
function isRuleBroken(proposal: Proposal, collectors: readonly Collector[]): boolean {
  if (proposal.classRule.kind !== 'all') return false;
  const column = collectors.find(({ mapping }) => mapping.role === 'provider' && !mapping.values);
  if (column?.made.kind !== 'codes') return false;
  const { dictionary } = column.made;
  return !onlyGenaiVendors(Array.from({ length: dictionary.size() }, (_, code) => dictionary.text(code + 1)));
}

function leaveOut(raw: RawTable, { collectors, times, texts }: Collected, findings: Findings): void {
  leaveOutRule(raw, findings);
  leaveOutFooters(raw, findings);
  leaveOutContentless(times.startedAt, [texts.get('id'), texts.get('title')], findings);
  const id = collectors.find(({ mapping }) => mapping.role === 'id');
  if (id?.made.kind !== 'texts') return;
  leaveOutCopies(raw, findings, { repeats: id.made.repeats, idColumn: id.mapping.index }, times);
}

function notesOf(
  raw: RawTable,
  proposal: Proposal,
  mapping: Mapping,
  report: Pick<ImportReport, 'doubts'>,
): string[] {
  const zones = new Set(mapping.columns.flatMap(({ time }) => time?.zone ?? []));
  const isAssumed = report.doubts.some(({ reason }) => reason === 'zone-assumed');
  const zoned = isAssumed ? [`Times without a zone are read as ${[...zones].join(', ')}.`] : [];
  return [...raw.notes, ...proposal.notes, ...zoned];
}

function reportOf(raw: RawTable, proposal: Proposal, collected: Collected, incidents: number): ImportReport {
  const { mapping, findings, outcome } = collected;
  const example = ({ row, column }: Spot) => ({
    line: raw.lineOf(row),
    column: raw.header[column] ?? '',
    value: raw.cell(row, column),
  });
  return {
    format: raw.format,
    rowsRead: raw.rows,
    incidents,
    excluded: findings.excluded(example),
    doubts: findings.doubts(example),
    columns: columnReports(proposal, mapping, countedValues(collected)),
    notes: [],
    questions: openQuestions(proposal, mapping),
    ...(outcome.rules && { ruleOutcome: outcome.rules }),
    ...(outcome.derived && { derived: outcome.derived }),
  };
}

/**
 * Turns a raw table into incidents, and says what was read, left out and doubted.
 * @throws the signal's reason once it is aborted
 */
export async function ingest(raw: RawTable, options: IngestOptions): Promise<Ingested> {
  const { known } = options;
  const proposal = propose(raw, known);
  if (!options.mapping && !proposal.isReady) return askedAbout(raw, proposal);
  const mapping = options.mapping ? fittedMapping(options.mapping, raw.header) : mappingOf(proposal);
  const findings = openFindings(raw);
  const orderAssumed = new Set(
    options.mapping
      ? []
      : proposal.columns.flatMap(({ isOrderAssumed, mapping: { index } }) => (isOrderAssumed ? index : [])),
  );
  const { signal } = options;
  const tell = (share: number): void => options.onProgress(Math.round(share * raw.rows), raw.rows);
  const pause = breather(signal);
  const collectors = await collect(raw, mapping, findings, {
    pause,
    orderAssumed,
    onProgress: (share) => tell(COLLECTING * share),
  });
  if (!options.mapping && !known && isRuleBroken(proposal, collectors)) return askedAbout(raw, proposal);
  const times = chronology(collectors, raw.rows);
  const texts = textsOf(collectors);
  const reassignments = numbersOf(collectors);
  const collected: Collected = {
    rows: raw.rows,
    mapping,
    collectors,
    times,
    texts,
    reassignments,
    findings,
    lineOf: raw.lineOf,
    outcome: {},
  };
  if (known) leaveOutKnown(known, mapping, findings);
  leaveOut(raw, collected, findings);
  const asides = leaveOutAsides(collected, known?.aside);
  doubtTimes(times, findings);
  const table = await assemble(raw, collected, findings, async (share) => {
    tell(COLLECTING + (1 - COLLECTING) * share);
    await pause();
  });
  const report = { ...reportOf(raw, proposal, collected, table.rows), asides };
  const failure = noUsableRow(raw, mapping, table, report);
  if (failure) return { kind: 'failed', failure };
  return {
    kind: 'table',
    table,
    mapping,
    report: { ...report, notes: notesOf(raw, proposal, mapping, report) },
  };
}
