import { isMantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';

const KEY = 'incident-lens.scheme';

/** Keeps the choice of scheme on this machine; where storage is blocked, for this page only. */
export const schemeManager: MantineColorSchemeManager = {
  get: (otherwise) => {
    try {
      const kept = localStorage.getItem(KEY);
      return isMantineColorScheme(kept) ? kept : otherwise;
    } catch {
      return otherwise;
    }
  },
  set: (scheme) => {
    try {
      localStorage.setItem(KEY, scheme);
    } catch {
      // Blocked or full: the choice holds until the page is left.
    }
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => localStorage.removeItem(KEY),
};
