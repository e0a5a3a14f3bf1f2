import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useRef, useState } from 'react';
import { plural } from '../../core/words/numbers.ts';
import { useBackend } from '../data/backend.ts';
import { useOpenDataset } from '../data/use-dataset.ts';
import { useSession, useSessionStore } from '../session/session.ts';
import { ImportRows } from './import-rows.tsx';
import classes from './importing.module.css';
import { createImports, ImportingContext, useImporting, useImports } from './imports.ts';
import { MappingQuestionScreen } from './mapping-question-screen.tsx';
import { useFileDrag } from './use-file-drag.ts';

const ACCEPTED = '.csv,.tsv,.txt,.json,.ndjson,.jsonl';

/** Lets files into the page around: by drop anywhere, by the file dialog (O), with progress, refusals and questions. */
export function Importing({ children }: { readonly children: ReactNode }) {
  const { datasets, keeping } = useBackend();
  const session = useSessionStore();
  const [store] = useState(() => createImports(datasets, keeping, session));
  const input = useRef<HTMLInputElement>(null);
  const chooseFiles = () => input.current?.click();
  const held = useFileDrag(store.getState().read);
  useHotkeys([['o', chooseFiles]]);
  return (
    <ImportingContext value={{ store, chooseFiles, held }}>
      {children}
      <StopByKey />
      <Elsewhere />
      <MappingQuestionScreen />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label="Files to open"
        onChange={(event) => {
          void store.getState().read([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </ImportingContext>
  );
}

/** Esc stops the file under way, wherever the reader is. */
function StopByKey() {
  const { opening, cancel } = useOpenDataset();
  useHotkeys(opening ? [['Escape', cancel]] : []);
  return null;
}

/** What the Data view shows in its place, for the other views: a bar at the foot of the page. */
function Elsewhere() {
  const isData = useSession((session) => session.view === 'data');
  const { held } = useImporting();
  const { refused, openedAs } = useImports();
  if (isData || (held === 0 && refused.length === 0 && !openedAs)) return null;
  return (
    <div className={classes.bar} data-held={held > 0 || undefined}>
      {held > 0 ? `Let go to read ${plural(held, 'file')}` : <ImportRows />}
    </div>
  );
}
