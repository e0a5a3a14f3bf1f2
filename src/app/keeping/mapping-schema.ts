import * as v from 'valibot';
import type { Mapping } from '../../core/dataset/roles.ts';

/** Only what this room itself relies on: what else a column or a rule holds is carried along as it is. */
const column = v.looseObject({
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  header: v.string(),
  role: v.string(),
  time: v.optional(v.looseObject({ order: v.string(), zone: v.string() })),
  values: v.optional(v.record(v.string(), v.string())),
});

const shape = v.looseObject({
  columns: v.pipe(v.array(column), v.minLength(1)),
  classRule: v.looseObject({ kind: v.string() }),
});

/** A mapping that comes back from storage or from a file. */
export const mappingSchema = v.pipe(
  shape,
  v.transform((read) => read as unknown as Mapping),
);
