import type { RefObject } from 'react';
import type { ChartAction } from '../charts/chart-state.tsx';
import { useImporting } from '../importing/imports.ts';
import { useSessionStore } from '../session/session.ts';
import type { NoteAction } from './benchmarks-notes.ts';

/** What the action of a note on a published figure does. */
export function useNoteAction(
  crosswalk: RefObject<HTMLDetailsElement | null>,
  chooseStudy: (number: number) => void,
): (action: NoteAction | undefined) => ChartAction | undefined {
  const store = useSessionStore();
  const { chooseFiles } = useImporting();
  const actions: Readonly<Record<NoteAction, ChartAction>> = {
    'keep-high': {
      label: 'Keep only your high severity',
      onAct: () => store.getState().select({ kind: 'oneOf', dimension: 'severity', values: ['high'] }),
    },
    'keep-all': { label: 'Keep all severities', onAct: () => store.getState().deselect('severity') },
    'from-detection': {
      label: 'Start at detection',
      onAct: () => store.getState().setClock({ ...store.getState().clock, start: 'detection' }),
    },
    'show-sources': {
      label: 'Both sources',
      onAct: () => {
        chooseStudy(1);
        requestAnimationFrame(() => document.getElementById('benchmarks-sources')?.focus());
      },
    },
    'show-crosswalk': {
      label: 'Read the crosswalk',
      onAct: () => {
        const { current } = crosswalk;
        if (current === null) return;
        current.open = true;
        current.querySelector('summary')?.focus();
        current.scrollIntoView({ block: 'nearest' });
      },
    },
    'open-file': { label: 'Open your own file', onAct: chooseFiles },
  };
  return (action) => (action === undefined ? undefined : actions[action]);
}
