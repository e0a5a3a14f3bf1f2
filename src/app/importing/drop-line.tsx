import { useState } from 'react';
import { plural } from '../../core/words/numbers.ts';
import classes from './drop-line.module.css';
import { useImporting, useImports } from './imports.ts';
import { PasteRows } from './paste-rows.tsx';

/** Where a file goes in: by drop anywhere on the page, by the file dialog, or as pasted rows. */
export function DropLine() {
  const { chooseFiles, held } = useImporting();
  const { read } = useImports();
  const [pastes, setPastes] = useState(false);
  return (
    <>
      <p className={classes.line} data-held={held > 0 || undefined}>
        {held > 0 ? (
          <span>Let go to read {plural(held, 'file')}</span>
        ) : (
          <>
            <span>
              Drop a file anywhere on this page,{' '}
              <button type="button" aria-keyshortcuts="o" onClick={chooseFiles}>
                choose one
              </button>{' '}
              or{' '}
              <button type="button" aria-expanded={pastes} onClick={() => setPastes(!pastes)}>
                paste rows
              </button>
            </span>
            <span className={classes.formats}>
              CSV, TSV, JSON, NDJSON. Read in this browser, sent nowhere.
            </span>
          </>
        )}
      </p>
      {pastes ? (
        <PasteRows
          onLeave={() => setPastes(false)}
          onRead={(file) => {
            setPastes(false);
            void read([file]);
          }}
        />
      ) : null}
    </>
  );
}
