import * as v from 'valibot';
import type { KeptDataset, KeptMapping } from './kept.ts';
import { deleteDatabase, openDatabase } from './kept-database.ts';
import { keptDatasetSchema, keptMappingSchema } from './kept-schema.ts';
import { recordOf, type Thing, type ThingKind, thingFrom } from './thing.ts';

/** What lies in a store: what can be read, and how many records are left alone because another version wrote them. */
export interface Shelf<Kept> {
  readonly kept: readonly Kept[];
  readonly leftAlone: number;
}

/** Keeps things in this browser. Every call rejects with the browser's own error when it cannot. */
export interface Keeper {
  readonly datasets: () => Promise<Shelf<KeptDataset>>;
  readonly file: (id: string) => Promise<Blob | undefined>;
  /** Both or neither are kept; without a file, the one kept before stays. */
  readonly putDataset: (dataset: KeptDataset, file?: Blob) => Promise<void>;
  readonly forgetDataset: (id: string) => Promise<void>;
  readonly mappings: () => Promise<Shelf<KeptMapping>>;
  readonly putMapping: (mapping: KeptMapping) => Promise<void>;
  readonly forgetMapping: (fingerprint: string) => Promise<void>;
  readonly things: <Value>(kind: ThingKind<Value>) => Promise<Shelf<Thing<Value>>>;
  readonly putThing: <Value>(kind: ThingKind<Value>, thing: Thing<Value>) => Promise<void>;
  readonly forgetThing: <Value>(kind: ThingKind<Value>, id: string) => Promise<void>;
  readonly close: () => void;
}

function shelf<Kept>(written: readonly unknown[], read: (one: unknown) => Kept | undefined): Shelf<Kept> {
  const kept = written.map(read).filter((one) => one !== undefined);
  return { kept, leftAlone: written.length - kept.length };
}

const parsed =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (written: unknown): v.InferOutput<Schema> | undefined => {
    const read = v.safeParse(schema, written);
    return read.success ? read.output : undefined;
  };

/**
 * Undoes a change that failed half way, and answers why it failed: a browser without room may end the change itself, and
 * then only the change as a whole knows the reason.
 */
async function undone(
  change: { readonly done: Promise<void>; readonly abort: () => void },
  error: unknown,
): Promise<unknown> {
  const ended = change.done.then(
    () => error,
    (reason: unknown) => reason,
  );
  try {
    change.abort();
  } catch {
    // The browser was faster.
  }
  const reason = await ended;
  return reason instanceof DOMException && reason.name === 'QuotaExceededError' ? reason : error;
}

/** Opens what this browser keeps. @throws the browser's own error when it keeps nothing */
export async function openKeeper(): Promise<Keeper> {
  const database = await openDatabase();
  return {
    datasets: async () => shelf(await database.getAll('datasets'), parsed(keptDatasetSchema)),
    file: (id) => database.get('files', id),
    putDataset: async (dataset, file) => {
      const change = database.transaction(['datasets', 'files'], 'readwrite');
      try {
        if (file) await change.objectStore('files').put(file, dataset.id);
        await change.objectStore('datasets').put(dataset);
      } catch (error) {
        throw await undone(change, error);
      }
      await change.done;
    },
    forgetDataset: async (id) => {
      const change = database.transaction(['datasets', 'files'], 'readwrite');
      await Promise.all([
        change.objectStore('datasets').delete(id),
        change.objectStore('files').delete(id),
        change.done,
      ]);
    },
    mappings: async () => shelf(await database.getAll('mappings'), parsed(keptMappingSchema)),
    putMapping: async (mapping) => {
      await database.put('mappings', mapping);
    },
    forgetMapping: (fingerprint) => database.delete('mappings', fingerprint),
    things: async (kind) =>
      shelf(await database.getAllFromIndex('things', 'kind', kind.kind), (one) => thingFrom(kind, one)),
    putThing: async (kind, thing) => {
      await database.put('things', recordOf(kind, thing));
    },
    forgetThing: ({ kind }, id) => database.delete('things', [kind, id]),
    close: () => database.close(),
  };
}

/** Deletes all that this browser keeps, what cannot be read too. No keeper may be open in this page. */
export const forgetEverything = deleteDatabase;
