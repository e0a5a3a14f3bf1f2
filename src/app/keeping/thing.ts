import * as v from 'valibot';

/** A kind of things that are kept by id: cohorts, markers, claims, views. Each names its form by a version. */
export interface ThingKind<Value> {
  readonly kind: string;
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, Value>;
  /** Brings a value of an earlier version to this one; without it, such values are left alone. */
  readonly upgrade?: (value: unknown, from: number) => unknown;
}

export interface Thing<Value> {
  readonly id: string;
  /** EpochMs of the last change. */
  readonly keptAt: number;
  readonly value: Value;
}

const record = v.object({
  kind: v.string(),
  id: v.string(),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  keptAt: v.number(),
  value: v.unknown(),
});

/** A thing as it is written. */
export const recordOf = <Value>({ kind, version }: ThingKind<Value>, { id, keptAt, value }: Thing<Value>) =>
  ({ kind, id, version, keptAt, value }) satisfies v.InferOutput<typeof record>;

/** A record as a thing of this kind; undefined when it was written in a form that is not known. */
export function thingFrom<Value>(kind: ThingKind<Value>, written: unknown): Thing<Value> | undefined {
  const read = v.safeParse(record, written);
  if (!read.success || read.output.version > kind.version) return undefined;
  const { id, keptAt, version } = read.output;
  if (version < kind.version && !kind.upgrade) return undefined;
  const now = version < kind.version ? kind.upgrade?.(read.output.value, version) : read.output.value;
  const value = v.safeParse(kind.schema, now);
  return value.success ? { id, keptAt, value: value.output } : undefined;
}
