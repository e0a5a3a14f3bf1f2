import { isFetchable } from '../../core/dataset/address.ts';
import type { Failure } from '../../core/dataset/dataset.ts';
import type { Fetched } from '../compute.ts';
import { MAX_BYTES, tooLarge } from '../formats/refusals.ts';
import { badAddress, badStatus, forbidden, hostOf, pageInstead, unreachable } from './fetch-refusals.ts';
import type { FetchRemote } from './fetch-remote.ts';

/** No cookies, no address of this page: the server learns that somebody asked, and nothing else. */
const ANONYMOUS = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

const failed = (failure: Failure): Fetched => ({ kind: 'failed', failure });

/** Browsers do not tell a forbidden answer from none: asking again without wanting to read it does. */
async function whyFailed(address: string, signal: AbortSignal): Promise<Failure> {
  try {
    await fetch(address, { ...ANONYMOUS, method: 'HEAD', mode: 'no-cors', signal });
    return forbidden(address);
  } catch {
    signal.throwIfAborted();
    return unreachable(address);
  }
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/json/i, '.json'],
  [/csv/i, '.csv'],
  [/parquet/i, '.parquet'],
];

/** `status.example.com incidents.json`: where it comes from, and a name with an ending. */
function nameOf(address: string, contentType: string): string {
  const path = /^\w+:\/\/[^/?#]+([^?#]*)/.exec(address)?.[1] ?? '';
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  const ending = /\.\w{2,8}$/.test(last) ? '' : (ENDINGS.find(([type]) => type.test(contentType))?.[1] ?? '');
  return `${hostOf(address)} ${last === '' ? 'incidents' : last}${ending}`;
}

/** The answer's bytes, or how many there are when they are more than can be opened. */
async function received(
  response: Response,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<readonly BlobPart[] | number> {
  const total = Number(response.headers.get('content-length') ?? Number.NaN);
  const reader = response.body?.getReader();
  if (!reader) return [];
  if (total > MAX_BYTES) return total;
  const pieces: BlobPart[] = [];
  let bytes = 0;
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = await reader.read();
    if (done) return pieces;
    bytes += value.length;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      return bytes;
    }
    pieces.push(value);
    if (total > 0) onShare(Math.min(1, bytes / total));
  }
}

/**
 * Fetches what an address holds as a file.
 * @throws the signal's reason once it is aborted
 */
export const fetchFile: FetchRemote = async (address, signal, onShare) => {
  if (!isFetchable(address)) return failed(badAddress(address));
  try {
    const response = await fetch(address, { ...ANONYMOUS, signal });
    if (!response.ok) return failed(badStatus(address, response.status));
    const type = response.headers.get('content-type') ?? '';
    if (/text\/html/i.test(type)) return failed(pageInstead(address));
    const pieces = await received(response, signal, onShare);
    if (typeof pieces === 'number') return failed(tooLarge(address, pieces));
    return { kind: 'fetched', file: new File([...pieces], nameOf(address, type), { type }) };
  } catch {
    signal.throwIfAborted();
    return failed(await whyFailed(address, signal));
  }
};
