import { useShareLink } from './share-link.ts';

/** Copies the address of what is on screen, and says so for a moment. */
export function ShareButton() {
  const { state, share } = useShareLink();
  return (
    <button type="button" onClick={share}>
      <span aria-live="polite">{WORDS[state]}</span> <kbd>S</kbd>
    </button>
  );
}

const WORDS = { idle: 'Share', copied: 'Link copied', blocked: 'Copy the address' } as const;
