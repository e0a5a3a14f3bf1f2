import type { ReadOptions } from '../format.ts';

/**
 * The whole file in one buffer, read chunk by chunk.
 * @throws the signal's reason once it is aborted
 */
export async function readBytes(file: Blob, { signal, onBytes }: ReadOptions): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let filled = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      bytes.set(value, filled);
      filled += value.length;
      onBytes(filled);
    }
  } finally {
    await reader.cancel();
  }
  return bytes;
}

/** The first bytes of a file, up to `length`. */
export const readHead = async (file: Blob, length: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, length).arrayBuffer());
