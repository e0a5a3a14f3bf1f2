import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useRef, useState } from 'react';
import { plural } from '../../core/words/numbers.ts';
import { useBackend } from '../data/backend.ts';
import { useOpenDataset } from '../data/use-dataset.ts';
import { useSession, useSessionStore } from '../session/session.ts';
import { createGathering } from './gathering.ts';
import { ImportRows } from './import-rows.tsx';
import classes from './importing.module.css';
import { ImportingContext, useGathering, useImporting, useImports } from './imports.ts';
import { createImports } from './imports-store.ts';
import { MappingQuestionScreen } from './mapping-question-screen.tsx';
import { useFileDrag } from './use-file-drag.ts';

const ACCEPTED = '.csv,.tsv,.txt,.json,.ndjson,.jsonl,.parquet,.xlsx,.gz,.zip';

/** Lets files into the page around: by drop anywhere, by the file dialog (O), with progress, refusals and questions. */
export function Importing({ children }: { readonly children: ReactNode }) {
  const { compute, datasets, keeping } = useBackend();
  const session = useSessionStore();
  const [store] = useState(() => createImports(datasets, keeping, session));
  const [gathering] = useState(() => createGathering(compute, store));
  const input = useRef<HTMLInputElement>(null);
  const chooseFiles = () => input.current?.click();
  const held = useFileDrag(gathering.getState().bring);
  useHotkeys([['o', chooseFiles]]);
  return (
    <ImportingContext value={{ store, gathering, chooseFiles, held }}>
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
          void gathering.getState().bring([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </ImportingContext>
  );
}

/** Esc stops the file under way, wherever the reader is. */
function StopByKey() {
  const { opening, cancel } = useOpenDataset();
  const { fetching, stopFetching } = useGathering();
  const stop = fetching ? stopFetching : cancel;
  useHotkeys(opening || fetching ? [['Escape', stop]] : []);
  return null;
}

/** What the Data view shows in its place, for the other views: a bar at the foot of the page. */
function Elsewhere() {
  const isData = useSession((session) => session.view === 'data');
  const { held } = useImporting();
  const { refused, openedAs } = useImports();
  const { fetching, repeated } = useGathering();
  const isQuiet = refused.length === 0 && !openedAs && !fetching && !repeated;
  if (isData || (held === 0 && isQuiet)) return null;
  return (
    <div className={classes.bar} data-held={held > 0 || undefined}>
      {held > 0 ? `Let go to read ${plural(held, 'file')}` : <ImportRows />}
    </div>
  );
}
