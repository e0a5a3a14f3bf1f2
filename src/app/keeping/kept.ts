import type { DatasetId, DatasetSummary } from '../../core/dataset/dataset.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import { fingerprintOf, type SavedMapping } from '../../core/dataset/saved-mapping.ts';

/** The form of the records that this version of the app writes; the schemas read no other. */
export const RECORD_VERSION = 1;

/** A dataset as it is listed before it is opened; its file lies beside it. */
export interface KeptDataset {
  readonly version: typeof RECORD_VERSION;
  readonly id: DatasetId;
  /** The name that the reader gave it, the file's at first. */
  readonly name: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly format: string;
  readonly incidents: number;
  readonly genai: number;
  readonly nonGenai: number;
  /** First start, and the month after the last start, EpochMs; NaN when no incident has a start. */
  readonly from: number;
  readonly to: number;
  /** EpochMs of the last opening. */
  readonly openedAt: number;
  readonly mapping: Mapping;
}

/** A mapping that the reader agreed to, by the fingerprint of its header. */
export interface KeptMapping extends SavedMapping {
  readonly version: typeof RECORD_VERSION;
  readonly name: string;
  /** How many files were opened with it. */
  readonly uses: number;
  /** EpochMs. */
  readonly usedAt: number;
}

/** What is kept of an open dataset. */
export const keptDatasetOf = (summary: DatasetSummary, fileName: string, openedAt: number): KeptDataset => ({
  version: RECORD_VERSION,
  id: summary.id,
  name: summary.name,
  fileName,
  bytes: summary.bytes,
  format: summary.report.format,
  incidents: summary.incidents,
  genai: summary.byClass.genai,
  nonGenai: summary.byClass.nonGenai,
  from: summary.from,
  to: summary.to,
  openedAt,
  mapping: summary.mapping,
});

/** A mapping that was agreed to now, for one file so far. */
export const keptMappingOf = (mapping: Mapping, name: string, usedAt: number): KeptMapping => ({
  version: RECORD_VERSION,
  fingerprint: fingerprintOf(mapping),
  name,
  uses: 1,
  usedAt,
  mapping,
});
