import type { Failure } from '../../../core/dataset/dataset.ts';
import type { ReadOptions } from '../format.ts';
import { MAX_BYTES, tooLarge, unreadable } from '../refusals.ts';

/** What a compressed file holds, or why it cannot be had. */
export type Inflated = { readonly file: Blob; readonly name: string } | Failure;

/**
 * The file inside a gzip file, named without its `.gz`. Stops as soon as more comes out than may be opened.
 * @throws the signal's reason once it is aborted
 */
export async function gunzip(file: Blob, name: string, { signal }: ReadOptions): Promise<Inflated> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: BlobPart[] = [];
  let inflated = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      inflated += value.length;
      if (inflated > MAX_BYTES) return tooLarge(`What ${name} holds`, inflated);
      pieces.push(value);
    }
  } catch {
    signal.throwIfAborted();
    return unreadable(
      `${name} breaks off or is damaged: it does not unpack.`,
      'Download or compress the file again; a download that was cut short ends like this.',
    );
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return { file: new Blob(pieces), name: name.replace(/\.gz(ip)?$/i, '') };
}
