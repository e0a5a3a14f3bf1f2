import { countWords } from '../../core/words/numbers.ts';
import type { Progress } from '../../worker/compute.ts';
import { useOpenDataset } from '../data/use-dataset.ts';
import { Warning } from '../panels/warning.tsx';
import classes from './import-rows.module.css';
import { useGathering, useImports } from './imports.ts';
import type { Refused } from './imports-store.ts';
import { OpenedAsRow } from './opened-as-row.tsx';
import { ReadingRow } from './reading-row.tsx';
import { RepeatedRows } from './repeated-rows.tsx';

const STAGES: Readonly<Record<Progress['stage'], string>> = {
  reading: 'reading',
  converting: 'understanding the rows',
  indexing: 'sorting',
};

const progressWords = (progress: Progress | undefined): string => {
  if (!progress) return 'starting';
  const rows = progress.rows > 0 ? `${countWords(progress.rows)} rows, ` : '';
  return `${rows}${STAGES[progress.stage]}`;
};

/** A row a file that is read, waits or was refused. The lower edge of the one that is read is its progress. */
export function ImportRows() {
  const { waiting, refused, openedAs, cancel, dismiss } = useImports();
  const { fetching, repeated, stopFetching } = useGathering();
  const datasets = useOpenDataset();
  const { opening } = datasets;
  // A file that failed is among the refused; what came with the app is not.
  const failed = datasets.failed?.source.kind === 'bundled' ? datasets.failed : undefined;
  const isGathering = fetching !== undefined || repeated !== undefined;
  const isReading = opening !== undefined || waiting.length > 0;
  if (!isGathering && !isReading && !failed && !openedAs && refused.length === 0) return null;
  return (
    <ul className={classes.rows} aria-label="Files being read">
      {opening ? (
        <ReadingRow
          name={opening.name}
          said={progressWords(opening.progress)}
          share={opening.progress?.share ?? 0}
          onCancel={cancel}
        />
      ) : null}
      {fetching ? (
        <ReadingRow name={fetching.address} said="fetching" share={fetching.share} onCancel={stopFetching} />
      ) : null}
      {repeated ? <RepeatedRows repeated={repeated} /> : null}
      {openedAs ? <OpenedAsRow openedAs={openedAs} /> : null}
      {waiting.map((file) => (
        <li key={file.name} className={classes.row}>
          <span className={classes.name}>{file.name}</span>
          <span className={classes.said}>waits for the one before</span>
        </li>
      ))}
      {refused.map((one) => (
        <RefusedRow key={one.name} refused={one} onDismiss={() => dismiss(one)} />
      ))}
      {failed ? <RefusedRow refused={failed} onDismiss={datasets.dismiss} /> : null}
    </ul>
  );
}

interface RefusedRowProps {
  readonly refused: Refused;
  readonly onDismiss: () => void;
}

function RefusedRow({ refused, onDismiss }: RefusedRowProps) {
  const { name, failure } = refused;
  const { instead } = failure;
  const { fetchAddress } = useGathering();
  const fetchInstead = (address: string) => {
    onDismiss();
    void fetchAddress(address);
  };
  return (
    <li role="alert">
      <div className={classes.row}>
        <span className={classes.name}>{name}</span>
        <span className={classes.said}>{failure.found}</span>
        <span className={classes.end}>refused</span>
      </div>
      <p className={classes.advice}>
        <Warning action={{ label: 'Dismiss', onAct: onDismiss }}>{failure.advice}</Warning>{' '}
        {instead === undefined ? null : (
          <button type="button" className={classes.link} onClick={() => fetchInstead(instead)}>
            Fetch {instead}
          </button>
        )}
      </p>
    </li>
  );
}
