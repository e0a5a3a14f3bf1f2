import type { DatasetId, Failure } from '../core/dataset/dataset.ts';
import { answerStatistics } from './answer-statistics.ts';
import type { FetchBundled } from './bundled-file.ts';
import { bundledFile } from './bundled-file.ts';
import type { Compute, DatasetSource } from './compute.ts';
import { exportCsv } from './incidents/export-csv.ts';
import { incidentDetail } from './incidents/incident-detail.ts';
import { incidentList } from './incidents/incident-list.ts';
import type { OpenDataset, Opening } from './open-dataset.ts';
import { openingProgress } from './opening-progress.ts';
import type { FetchRemote } from './sources/fetch-remote.ts';

export interface ComputeOptions {
  readonly fetchBundled: FetchBundled;
  /** How other addresses are fetched; without it none are. */
  readonly fetchRemote?: FetchRemote;
}

interface Held {
  readonly dataset: OpenDataset;
  readonly list: ReturnType<typeof incidentList>;
}

const isFailure = (found: Opening | Failure): found is Failure => 'advice' in found;

async function openingOf(
  source: DatasetSource,
  { fetchBundled }: ComputeOptions,
  signal: AbortSignal,
): Promise<Opening | Failure> {
  switch (source.kind) {
    case 'bundled':
      return bundledFile(source.key, fetchBundled, signal);
    case 'file':
      return {
        file: source.file,
        name: source.file.name,
        bundled: undefined,
        mapping: source.mapping,
        saved: source.saved,
      };
  }
}

/** `Compute` over datasets held in this thread's memory. */
export function createCompute(options: ComputeOptions): Compute {
  const datasets = new Map<DatasetId, Held>();

  const held = (id: DatasetId): Held => {
    const found = datasets.get(id);
    if (!found) throw new Error(`No dataset is open under ${id}.`);
    return found;
  };

  return {
    async open(source, signal, onProgress) {
      const opening = await openingOf(source, options, signal);
      if (isFailure(opening)) return { kind: 'failed', failure: opening };
      const known = (id: DatasetId) => datasets.get(id)?.dataset;
      const { openDataset } = await import('./open-dataset.ts');
      const result = await openDataset(opening, known, signal, openingProgress(onProgress));
      signal.throwIfAborted();
      if (result.kind !== 'opened') return result;
      const { dataset } = result;
      if (known(dataset.summary.id) !== dataset)
        datasets.set(dataset.summary.id, { dataset, list: incidentList(dataset.engine.index) });
      return { kind: 'opened', summary: dataset.summary };
    },
    async statistics({ dataset, requests }, signal) {
      return answerStatistics(held(dataset).dataset.engine, requests, signal);
    },
    async incidents({ dataset, ...request }) {
      return held(dataset).list(request);
    },
    async incident({ dataset, question, row }) {
      return incidentDetail(held(dataset).dataset, question, row);
    },
    async exportCsv({ dataset, question }, signal) {
      const { table, engine } = held(dataset).dataset;
      return exportCsv(table.source, engine.index.selection(question.filter), signal);
    },
    async close({ dataset }) {
      datasets.delete(dataset);
    },
    async fetchFile({ address }, signal, onShare = () => {}) {
      if (!options.fetchRemote) throw new Error('This compute fetches no addresses.');
      return options.fetchRemote(address, signal, onShare);
    },
    async joinFiles({ files, duplicates }, signal) {
      const { joinFiles } = await import('./sources/join-files.ts');
      return joinFiles(files, duplicates, signal);
    },
    async extractPart({ file, part }, signal) {
      const { extractPart } = await import('./sources/extract-part.ts');
      return extractPart(file, part, signal);
    },
  };
}
