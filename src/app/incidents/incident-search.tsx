import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { Filter } from '../../core/plan/filter.ts';
import { useSession } from '../session/session.ts';
import classes from './incident-search.module.css';

const PAUSE_MS = 200;

const textOf = (filter: Filter): string => {
  const clause = filter.find((other) => other.kind === 'mentions');
  return clause?.kind === 'mentions' ? clause.text : '';
};

/** Searches ids, titles and summaries; the filter follows when the typing pauses. */
export function IncidentSearch() {
  const asked = useSession((session) => textOf(session.filter));
  const select = useSession((session) => session.select);
  const deselect = useSession((session) => session.deselect);
  const [typed, setTyped] = useState({ text: asked, asked });
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([['f', () => input.current?.focus()]]);
  // Undo, reset and links change the filter from outside; what is typed gives way to them.
  if (typed.asked !== asked) setTyped({ text: asked === typed.text.trim() ? typed.text : asked, asked });

  const ask = useDebouncedCallback((text: string) => {
    if (text.trim() === '') deselect('text');
    else select({ kind: 'mentions', text: text.trim() });
  }, PAUSE_MS);

  return (
    <label className={classes.search}>
      <input
        ref={input}
        type="search"
        aria-label="Search ids, titles and summaries"
        aria-keyshortcuts="f"
        placeholder="Search titles and summaries"
        value={typed.text}
        onChange={(event) => {
          setTyped({ text: event.currentTarget.value, asked });
          ask(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <kbd>F</kbd>
    </label>
  );
}
