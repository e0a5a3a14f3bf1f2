import { createContext, use, useCallback, useState } from 'react';

export interface ShareLink {
  /** `blocked`: the browser does not let pages write to the clipboard. */
  readonly state: 'idle' | 'copied' | 'blocked';
  readonly share: () => void;
}

const SHOWN_MS = 2_000;

/** Copies the page's address; the state goes back to idle after a moment. */
export function useLinkCopier(): ShareLink {
  const [state, setState] = useState<ShareLink['state']>('idle');
  const share = useCallback(() => {
    const say = (next: ShareLink['state']) => {
      setState(next);
      setTimeout(() => setState('idle'), SHOWN_MS);
    };
    const written = navigator.clipboard?.writeText(window.location.href) ?? Promise.reject();
    written.then(
      () => say('copied'),
      () => say('blocked'),
    );
  }, []);
  return { state, share };
}

export const ShareLinkContext = createContext<ShareLink>({ state: 'idle', share: () => undefined });

export const useShareLink = (): ShareLink => use(ShareLinkContext);
