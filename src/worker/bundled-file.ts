import { BUNDLED_DATASETS } from '../core/dataset/bundled.ts';
import type { Failure } from '../core/dataset/dataset.ts';
import type { Opening } from './open-dataset.ts';

/** Fetches a file that ships with the app, by its path below the app's base address. */
export type FetchBundled = (path: string, signal: AbortSignal) => Promise<Response | Blob>;

const notFound = (found: string): Failure => ({
  kind: 'not-found',
  found,
  advice: 'Reload the page, or open a file of your own.',
});

/**
 * The file of a bundled dataset.
 * @throws the signal's reason once it is aborted
 */
export async function bundledFile(
  key: string,
  fetchBundled: FetchBundled,
  signal: AbortSignal,
): Promise<Opening | Failure> {
  const bundled = BUNDLED_DATASETS.find((dataset) => dataset.key === key);
  if (!bundled) return notFound(`No dataset called ${key} ships with this app.`);
  try {
    const got = await fetchBundled(bundled.path, signal);
    if (got instanceof Response && !got.ok)
      return notFound(`${bundled.name} could not be fetched (status ${got.status}).`);
    const file = got instanceof Response ? await got.blob() : got;
    const name = bundled.path.split('/').at(-1) ?? bundled.path;
    return { file, name, bundled, mapping: undefined };
  } catch {
    signal.throwIfAborted();
    return notFound(`${bundled.name} could not be fetched: the network did not answer.`);
  }
}
