import type { KeptDataset, KeptMapping } from '../../../src/app/keeping/kept.ts';
import { keptMappingOf } from '../../../src/app/keeping/kept.ts';
import type { DatasetSummary } from '../../../src/core/dataset/dataset.ts';
import type { Mapping } from '../../../src/core/dataset/roles.ts';
import { epochMs } from '../../../src/core/incident/units.ts';

export const MAPPING: Mapping = {
  columns: [
    { index: 0, header: 'Ticket', role: 'id' },
    { index: 1, header: 'Begun', role: 'impactStart', time: { order: 'day-first', zone: 'Europe/Berlin' } },
    { index: 2, header: 'Team', role: 'team', values: { a: 'A team' } },
  ],
  classRule: {
    kind: 'rules',
    rules: [{ field: 'title', op: 'contains-any', words: ['gpt'], verdict: 'genai' }],
    undecided: 'non-genai',
  },
};

export const keptMapping = (changed: Partial<KeptMapping> = {}): KeptMapping => ({
  ...keptMappingOf(MAPPING, 'tickets, 3 columns', 1_000),
  ...changed,
});

export const keptDataset = (changed: Partial<KeptDataset> = {}): KeptDataset => ({
  version: 1,
  id: 'a'.repeat(64),
  name: 'tickets.csv',
  fileName: 'tickets.csv',
  bytes: 12,
  format: 'CSV, comma, UTF-8',
  incidents: 3,
  genai: 1,
  nonGenai: 2,
  from: 0,
  to: 10,
  openedAt: 1_000,
  mapping: MAPPING,
  ...changed,
});

/** A summary with the fields that keeping reads. */
export const summaryOf = (changed: Partial<DatasetSummary> = {}): DatasetSummary => ({
  id: 'a'.repeat(64),
  name: 'tickets.csv',
  bundled: undefined,
  bytes: 12,
  incidents: 3,
  byClass: { genai: 1, nonGenai: 2, unknown: 0 },
  from: epochMs(Number.NaN),
  to: epochMs(Number.NaN),
  cutOff: epochMs(0),
  milestones: [],
  dimensions: [],
  report: {
    format: 'CSV, comma, UTF-8',
    rowsRead: 3,
    incidents: 3,
    excluded: [],
    doubts: [],
    columns: [],
    notes: [],
  },
  mapping: MAPPING,
  ...changed,
});
