import { feedBehind } from '../../core/dataset/address.ts';
import type { Failure } from '../../core/dataset/dataset.ts';

const BY_HAND = 'Open the address in a tab, save what it shows, and drop the file here or paste its rows.';

/** The host of an address, as people name it. */
export const hostOf = (address: string): string => /^\w+:\/\/([^/?#]+)/.exec(address)?.[1] ?? address;

export const badAddress = (address: string): Failure => ({
  kind: 'bad-address',
  found: `“${address}” is no address that can be fetched.`,
  advice: 'Write an address that begins with https://; plain http works for this machine alone (localhost).',
});

export const forbidden = (address: string): Failure => ({
  kind: 'forbidden',
  found: `${hostOf(address)} answers, but does not let pages of other sites read it (CORS).`,
  advice: BY_HAND,
});

export const unreachable = (address: string): Failure => ({
  kind: 'unreachable',
  found: `${hostOf(address)} cannot be reached: there is no such host, no network, or something on the way blocks it.`,
  advice: `Check the address and the network. ${BY_HAND}`,
});

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: 'asks for a sign-in',
  403: 'forbids it',
  404: 'has nothing there',
  410: 'has nothing there any more',
  429: 'has had too many requests',
};

export function badStatus(address: string, status: number): Failure {
  const says = STATUS_WORDS[status] ?? (status >= 500 ? 'has a fault of its own' : 'refuses it');
  const isSignIn = status === 401 || status === 403;
  return {
    kind: status === 404 || status === 410 ? 'not-found' : 'forbidden',
    found: `${hostOf(address)} ${says} (status ${status}).`,
    advice: isSignIn
      ? `Nothing is sent along that signs you in. ${BY_HAND}`
      : 'Check the address, or try again later.',
    ...insteadOf(address),
  };
}

export const pageInstead = (address: string): Failure => ({
  kind: 'not-a-table',
  found: `${address} is a web page, not data.`,
  advice:
    feedBehind(address) === undefined
      ? `Look for an export or an API address. ${BY_HAND}`
      : 'Status pages keep their data at another address.',
  ...insteadOf(address),
});

function insteadOf(address: string): { readonly instead?: string } {
  const feed = feedBehind(address);
  return feed === undefined || feed === address ? {} : { instead: feed };
}
