import * as v from 'valibot';
import { RULE_FIELDS, RULE_OPS } from '../../core/dataset/class-rules.ts';
import {
  type ColumnMapping,
  DURATION_ROLES,
  DURATION_UNITS,
  LABEL_ROLES,
  type Mapping,
  SET_ASIDE,
  TEXT_ROLES,
} from '../../core/dataset/roles.ts';
import { MILESTONES } from '../../core/incident/milestones.ts';

const ROLES = [
  ...TEXT_ROLES,
  ...LABEL_ROLES,
  ...DURATION_ROLES,
  ...MILESTONES,
  'lastUpdate',
  'reassignments',
  'keep',
] as const;

const ORDERS = [
  'iso',
  'day-first',
  'month-first',
  'epoch-seconds',
  'epoch-milliseconds',
  'epoch-microseconds',
  'epoch-nanoseconds',
] as const;

const decimal = v.picklist(['.', ',']);
const texts = v.record(v.string(), v.string());

const column: v.GenericSchema<unknown, ColumnMapping> = v.object({
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  header: v.string(),
  role: v.picklist(ROLES),
  time: v.exactOptional(
    v.object({ order: v.picklist(ORDERS), zone: v.string(), abbreviations: v.exactOptional(texts) }),
  ),
  values: v.exactOptional(texts),
  duration: v.exactOptional(v.object({ unit: v.picklist(DURATION_UNITS), decimal })),
  decimal: v.exactOptional(decimal),
  missing: v.exactOptional(v.array(v.string())),
  multiple: v.exactOptional(
    v.object({ separator: v.string(), take: v.picklist(['first', 'join', 'explode']) }),
  ),
});

const rule = v.object({
  field: v.picklist(RULE_FIELDS),
  op: v.picklist(RULE_OPS),
  words: v.array(v.string()),
  verdict: v.picklist(['genai', 'non-genai', 'undecided']),
  isOff: v.exactOptional(v.boolean()),
});

const classRule = v.variant('kind', [
  v.object({ kind: v.literal('column') }),
  v.object({
    kind: v.literal('rules'),
    rules: v.array(rule),
    undecided: v.picklist(['genai', 'non-genai', 'apart']),
  }),
  v.object({ kind: v.literal('all'), value: v.picklist(['genai', 'non-genai']) }),
]);

/** A mapping that comes back from storage or from a file. Whoever adds a field to `Mapping` adds it here. */
export const mappingSchema: v.GenericSchema<unknown, Mapping> = v.object({
  columns: v.pipe(v.array(column), v.minLength(1)),
  classRule,
  derive: v.exactOptional(v.array(v.picklist(['symptom', 'rootCause', 'mitigation', 'detectionSource']))),
  setAside: v.exactOptional(v.array(v.picklist(SET_ASIDE))),
});

/** Every field of a type is named, so that none is dropped unseen when it is read back. */
type Named<Type, Fields extends keyof Type> = Exclude<keyof Type, Fields> extends never ? true : never;
true satisfies Named<Mapping, 'columns' | 'classRule' | 'derive' | 'setAside'>;
true satisfies Named<
  ColumnMapping,
  'index' | 'header' | 'role' | 'time' | 'values' | 'duration' | 'decimal' | 'missing' | 'multiple'
>;
