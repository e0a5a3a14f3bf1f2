import * as v from 'valibot';
import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import { fingerprintOf, type SavedMapping } from '../../core/dataset/saved-mapping.ts';
import { mappingSchema } from './mapping-schema.ts';

/** The form of the records that this version of the app writes. */
export const RECORD_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.number();

/** A dataset as it is listed before it is opened; its file lies beside it. `from` and `to` are NaN without a start. */
export const keptDatasetSchema = v.looseObject({
  version: v.literal(RECORD_VERSION),
  id: v.pipe(v.string(), v.minLength(1)),
  /** The name that the reader gave it, the file's at first. */
  name: v.string(),
  fileName: v.string(),
  bytes: count,
  format: v.string(),
  incidents: count,
  genai: count,
  nonGenai: count,
  from: v.union([instant, v.nan()]),
  to: v.union([instant, v.nan()]),
  /** EpochMs of the last opening. */
  openedAt: instant,
  mapping: mappingSchema,
});
export type KeptDataset = Readonly<v.InferOutput<typeof keptDatasetSchema>>;

export const keptMappingSchema = v.looseObject({
  version: v.literal(RECORD_VERSION),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  name: v.string(),
  /** How many files were opened with it. */
  uses: count,
  /** EpochMs. */
  usedAt: instant,
  mapping: mappingSchema,
});
export type KeptMapping = Readonly<v.InferOutput<typeof keptMappingSchema>> & SavedMapping;

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
