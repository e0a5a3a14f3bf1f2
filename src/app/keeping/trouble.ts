/** Why something is not kept. The session goes on in memory. */
export interface Trouble {
  readonly kind: 'full' | 'lost' | 'unavailable' | 'held' | 'newer' | 'unreadable';
  /** What is so: one sentence. */
  readonly found: string;
  /** What follows, or what to do: one sentence. */
  readonly advice: string;
}

const GOES_ON = 'What is open stays open until this page is closed.';

const KINDS: Readonly<Record<string, Trouble['kind']>> = {
  QuotaExceededError: 'full',
  AbortError: 'lost',
  DataCloneError: 'lost',
  NotReadableError: 'lost',
  TimeoutError: 'held',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  NotAllowedError: 'unavailable',
  ReferenceError: 'unavailable',
  NotFoundError: 'unreadable',
  DataError: 'unreadable',
  UnknownError: 'unreadable',
};

const WORDS: Readonly<Record<Trouble['kind'], Omit<Trouble, 'kind'>>> = {
  full: {
    found: 'This browser has no room left: the last file is not kept.',
    advice: `${GOES_ON} Forget a dataset to make room.`,
  },
  lost: {
    found: 'This browser could not keep the last file or change.',
    advice: `${GOES_ON} Try again.`,
  },
  unavailable: {
    found: 'This browser keeps nothing for this page: a private window, or storage is switched off.',
    advice: GOES_ON,
  },
  held: {
    found: 'Another tab with an older version of this page holds what is kept.',
    advice: `Close that tab and reload. ${GOES_ON}`,
  },
  newer: {
    found: 'What is kept here was written by a newer version of this page, and is left alone.',
    advice: `Reload to get that version. ${GOES_ON}`,
  },
  unreadable: {
    found: 'What this browser kept for this page cannot be read.',
    advice: `${GOES_ON} Forgetting everything may help.`,
  },
};

/** What an error of the browser's storage means for the reader. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const kind = KINDS[name] ?? 'unreadable';
  return { kind, ...WORDS[kind] };
}
