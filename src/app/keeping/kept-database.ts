import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

export const DATABASE = 'incident-lens';

/** 1: datasets, their files, mappings. 2: things of any kind. */
const DATABASE_VERSION = 2;

/** What was written is read back as unknown: another version, or another hand, may have written it. */
interface Stores extends DBSchema {
  datasets: { key: string; value: unknown };
  /** Files by their dataset's id. */
  files: { key: string; value: Blob };
  mappings: { key: string; value: unknown };
  things: { key: [kind: string, id: string]; value: unknown; indexes: { kind: string } };
}

export type KeptDatabase = IDBPDatabase<Stores>;

/** How long a browser may take to open a database before the page goes on without. */
const PATIENCE_MS = 5_000;

/** One step a version: a database of version n runs all steps from n on. */
const STEPS: readonly ((database: KeptDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('datasets', { keyPath: 'id' });
    database.createObjectStore('files');
    database.createObjectStore('mappings', { keyPath: 'fingerprint' });
  },
  (database) => {
    database.createObjectStore('things', { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
  },
];

const heldUp = (why: string): DOMException => new DOMException(why, 'TimeoutError');

/**
 * Opens the database, and brings one of an earlier version up to this one; records stay.
 * @throws a DOMException: `VersionError` when a newer version of the app has written it, `TimeoutError` when another
 * page holds it or the browser does not answer
 */
export function openDatabase(patience = PATIENCE_MS): Promise<KeptDatabase> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(heldUp('The browser did not answer.')), patience);
    openDB<Stores>(DATABASE, DATABASE_VERSION, {
      upgrade: (database, from) => {
        for (const step of STEPS.slice(from)) step(database);
      },
      blocked: () => reject(heldUp('Another tab holds an older version.')),
      blocking: (_current, _blocked, event) => {
        // A newer page wants to upgrade: this one lets go, and opens again when it must.
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** Deletes all that was ever kept, readable or not. */
export const deleteDatabase = (): Promise<void> => deleteDB(DATABASE);
