import type { BundledDataset, DatasetSummary, Failure, Opened } from '../core/dataset/dataset.ts';
import type { Mapping } from '../core/dataset/roles.ts';
import type { SavedMapping } from '../core/dataset/saved-mapping.ts';
import { savedMappingFor } from '../core/dataset/saved-mapping.ts';
import { DEFAULT_CLOCK, durationOf, NAMED_DURATIONS } from '../core/incident/clock.ts';
import { GENAI_AGAINST_REST } from '../core/incident/cohort.ts';
import { keyOf } from '../core/plan/key.ts';
import type { IncidentTable } from '../core/table/table.ts';
import { adapt } from './adapters/adapt.ts';
import { breather } from './breather.ts';
import { datasetId } from './dataset-id.ts';
import { datasetSummary } from './dataset-summary.ts';
import type { LocalEngine } from './engines/local/local-engine.ts';
import { localEngine } from './engines/local/local-engine.ts';
import { isFailure } from './formats/format.ts';
import { readFile } from './formats/index.ts';
import { ingest } from './ingest/ingest.ts';
import type { TellProgress } from './opening-progress.ts';

/** A dataset in memory. */
export interface OpenDataset {
  readonly summary: DatasetSummary;
  readonly table: IncidentTable;
  readonly engine: LocalEngine;
}

/** A file to open, from wherever it came. */
export interface Opening {
  readonly file: Blob;
  readonly name: string;
  readonly bundled: BundledDataset | undefined;
  readonly mapping: Mapping | undefined;
  /** Mappings of shapes seen before, for a file without a mapping of its own. */
  readonly saved?: readonly SavedMapping[] | undefined;
}

export type OpeningResult =
  | { readonly kind: 'opened'; readonly dataset: OpenDataset }
  | Exclude<Opened, { readonly kind: 'opened' }>;

const failed = (failure: Failure): OpeningResult => ({ kind: 'failed', failure });

/** Makes what every first question needs, so that the first chart does not wait for it. */
async function indexed(table: IncidentTable, signal: AbortSignal, tell: TellProgress): Promise<LocalEngine> {
  const engine = localEngine(table);
  const pause = breather(signal);
  engine.index.cohorts(GENAI_AGAINST_REST);
  for (const [done, name] of NAMED_DURATIONS.entries()) {
    tell('indexing', done / NAMED_DURATIONS.length, table.rows);
    await pause();
    engine.index.duration(durationOf(name, DEFAULT_CLOCK));
  }
  tell('indexing', 1, table.rows);
  return engine;
}

async function read(
  { file, name, bundled, mapping, saved = [] }: Opening,
  id: string,
  signal: AbortSignal,
  tell: TellProgress,
) {
  const raw = await readFile(file, name, {
    signal,
    onBytes: (bytes) => tell('reading', bytes / file.size, 0),
  });
  if (isFailure(raw)) return failed(raw);
  const parts = raw.parts && { parts: raw.parts };
  const adapted = adapt(raw);
  const ingested = await ingest(adapted.raw, {
    known: adapted.known,
    mapping: mapping ?? savedMappingFor(adapted.raw.header, saved)?.mapping,
    signal,
    onProgress: (rows) => tell('converting', rows / raw.rows, rows),
  });
  switch (ingested.kind) {
    case 'failed':
      return failed(ingested.failure);
    case 'question': {
      const { proposed } = ingested;
      const report = { ...ingested.report, ...parts };
      return {
        kind: 'question',
        question: { name, bytes: file.size, proposed, report },
      } satisfies OpeningResult;
    }
    case 'table': {
      const { table } = ingested;
      const report = { ...ingested.report, ...parts };
      const engine = await indexed(table, signal, tell);
      const origin = { id, name, bundled, bytes: file.size, report, mapping: ingested.mapping };
      return {
        kind: 'opened',
        dataset: { summary: datasetSummary(table, origin), table, engine },
      } satisfies OpeningResult;
    }
  }
}

/** The browser could not hand over the bytes: moved, deleted or locked since it was chosen. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');

/**
 * Reads a file into a dataset. A file that is already open is not read again, unless with another mapping.
 * @throws the signal's reason once it is aborted
 */
export async function openDataset(
  opening: Opening,
  known: (id: string) => OpenDataset | undefined,
  signal: AbortSignal,
  tell: TellProgress,
): Promise<OpeningResult> {
  try {
    tell('naming', 0, 0);
    const { file, mapping } = opening;
    const id = await datasetId(file, signal, (bytes) => tell('naming', bytes / file.size, 0));
    const open = known(id);
    if (open && (!mapping || keyOf(mapping) === keyOf(open.summary.mapping)))
      return { kind: 'opened', dataset: open };
    return await read(opening, id, signal, tell);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return failed({
      kind: 'unreadable',
      found: `The browser could not read ${opening.name}.`,
      advice: 'Check that it was not moved, renamed or locked by another program, then choose it again.',
    });
  }
}
