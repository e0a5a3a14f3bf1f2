import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

/** Gives the test a browser that keeps nothing yet. */
export function freshStorage(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** The page of a test has files of its own making, which Node cannot clone: they are handed on as they are. */
export function cloneBlobsByReference(): void {
  const clone = globalThis.structuredClone;
  globalThis.structuredClone = (value: unknown, options?: StructuredSerializeOptions) =>
    value instanceof Blob ? value : clone(value, options);
}
