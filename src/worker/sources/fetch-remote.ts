import type { Fetched } from '../compute.ts';

/** Fetches what an address holds. `onShare` hears the share that has come, where the server tells the whole. */
export type FetchRemote = (
  address: string,
  signal: AbortSignal,
  onShare: (share: number) => void,
) => Promise<Fetched>;
