import * as v from 'valibot';
import { type KeptDataset, type KeptMapping, RECORD_VERSION } from './kept.ts';
import { mappingSchema } from './mapping-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.union([v.number(), v.nan()]);
const version = v.literal(RECORD_VERSION);

/** A dataset that comes back from storage. */
export const keptDatasetSchema: v.GenericSchema<unknown, KeptDataset> = v.object({
  version,
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  fileName: v.string(),
  bytes: count,
  format: v.string(),
  incidents: count,
  genai: count,
  nonGenai: count,
  from: instant,
  to: instant,
  openedAt: v.number(),
  mapping: mappingSchema,
});

/** A mapping that comes back from storage. */
export const keptMappingSchema: v.GenericSchema<unknown, KeptMapping> = v.object({
  version,
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  name: v.string(),
  uses: count,
  usedAt: v.number(),
  mapping: mappingSchema,
});
