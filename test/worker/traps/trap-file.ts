import { readFile } from 'node:fs/promises';

const TRAPS = new URL('../../fixtures/traps/', import.meta.url);

/** The bytes of one small file that holds one trap. */
export const trapFile = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(new URL(name, TRAPS)));
