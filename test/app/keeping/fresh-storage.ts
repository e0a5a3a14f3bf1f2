import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

/** Gives the test a browser that keeps nothing yet. */
export function freshStorage(): void {
  globalThis.indexedDB = new IDBFactory();
}
