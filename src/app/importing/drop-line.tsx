import { useState } from 'react';
import { plural } from '../../core/words/numbers.ts';
import classes from './drop-line.module.css';
import { FetchAddress } from './fetch-address.tsx';
import { useGathering, useImporting, useImports } from './imports.ts';
import { PartsRow } from './parts-row.tsx';
import { PasteRows } from './paste-rows.tsx';

/** Where a file goes in: by drop anywhere on the page, by the file dialog, as pasted rows, or from an address. */
export function DropLine() {
  const { chooseFiles, held } = useImporting();
  const { read } = useImports();
  const { fetchAddress } = useGathering();
  const [way, setWay] = useState<'paste' | 'fetch'>();
  const toggle = (wanted: 'paste' | 'fetch') => setWay(way === wanted ? undefined : wanted);
  const leave = () => setWay(undefined);
  return (
    <>
      <PartsRow />
      <p className={classes.line} data-held={held > 0 || undefined}>
        {held > 0 ? (
          <span>Let go to read {plural(held, 'file')}</span>
        ) : (
          <>
            <span>
              Drop a file anywhere on this page,{' '}
              <button type="button" aria-keyshortcuts="o" onClick={chooseFiles}>
                choose one
              </button>
              ,{' '}
              <button type="button" aria-expanded={way === 'paste'} onClick={() => toggle('paste')}>
                paste rows
              </button>{' '}
              or{' '}
              <button type="button" aria-expanded={way === 'fetch'} onClick={() => toggle('fetch')}>
                fetch an address
              </button>
            </span>
            <span className={classes.formats}>
              CSV, TSV, Excel, Parquet, JSON, NDJSON, also as .gz or .zip. Read in this browser, sent nowhere.
            </span>
          </>
        )}
      </p>
      {way === 'paste' ? (
        <PasteRows
          onLeave={leave}
          onRead={(file) => {
            leave();
            void read([file]);
          }}
        />
      ) : null}
      {way === 'fetch' ? (
        <FetchAddress
          onLeave={leave}
          onFetch={(address) => {
            leave();
            void fetchAddress(address);
          }}
        />
      ) : null}
    </>
  );
}
