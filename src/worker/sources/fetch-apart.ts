import type { Fetched } from '../compute.ts';
import { caller, type Port } from '../rpc.ts';
import type { FetchRemote } from './fetch-remote.ts';

/** Fetches at the other end of a port, which is opened when the first address is asked for. */
export function fetchApart(open: () => Port): FetchRemote {
  let call: ReturnType<typeof caller> | undefined;
  return async (address, signal, onShare) => {
    call ??= caller(open());
    const tell = (share: unknown): void => onShare(Number(share));
    return (await call('fetch', address, signal, tell)) as Fetched;
  };
}
