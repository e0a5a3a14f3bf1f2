import { sha256 } from '@noble/hashes/sha2.js';
import type { DatasetId } from '../core/dataset/dataset.ts';

/** Above this many bytes a file is hashed in pieces: six times slower, but without holding it whole. */
const WHOLE = 256 * 1024 * 1024;
const PIECE = 4 * 1024 * 1024;

const hex = (digest: Uint8Array): string =>
  Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Names a file by the SHA-256 of its bytes.
 *
 * @param onBytes hears how many bytes are done
 * @throws the signal's reason once it is aborted
 */
export async function datasetId(
  file: Blob,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<DatasetId> {
  // Without a secure context (plain http on another machine) there is no `subtle`.
  if (file.size <= WHOLE && globalThis.crypto.subtle !== undefined) {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    signal.throwIfAborted();
    onBytes(file.size);
    return hex(new Uint8Array(digest));
  }
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += PIECE) {
    hash.update(new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer()));
    signal.throwIfAborted();
    onBytes(Math.min(file.size, from + PIECE));
  }
  return hex(hash.digest());
}
