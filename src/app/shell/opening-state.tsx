import type { Failure } from '../../core/dataset/dataset.ts';
import { countWords } from '../../core/words/numbers.ts';
import type { Opening } from '../data/datasets.ts';
import { useOpenDataset } from '../data/use-dataset.ts';
import { DEFAULT_DATASET_KEY } from '../session/chosen.ts';
import { useSession } from '../session/session.ts';
import classes from './page-state.module.css';
import { PageState } from './page-state.tsx';

const DONE: Readonly<Record<string, string>> = {
  reading: 'read',
  converting: 'converted',
  indexing: 'indexed',
};

/** How far an opening has come, in words. */
function openingWords({ progress }: Opening): string {
  if (!progress || progress.rows === 0) return 'Starting.';
  return `${countWords(progress.rows)} rows ${DONE[progress.stage]}.`;
}

const isFileKey = (key: string): boolean => /^[0-9a-f]{64}$/.test(key);

const ELSEWHERE = {
  title: 'This link is about a file that is not open here.',
  advice: 'Links hold no data. Drop the file on this page: what the link chose is kept for it.',
};

const wordsOf = ({ found, advice }: Failure) => ({ title: found, advice });

/** The page while its first dataset is opened, and when that failed. */
export function FirstOpening() {
  const { opening, failed, openSource } = useOpenDataset();
  const key = useSession((session) => session.datasetKey);
  if (failed)
    return (
      <PageState
        {...(isFileKey(key) && failed.source.kind === 'bundled' ? ELSEWHERE : wordsOf(failed.failure))}
      >
        <button type="button" onClick={() => void openSource(failed.source)}>
          Try again
        </button>
        {key !== DEFAULT_DATASET_KEY && (
          <button
            type="button"
            onClick={() => void openSource({ kind: 'bundled', key: DEFAULT_DATASET_KEY })}
          >
            Open the synthetic replica
          </button>
        )}
      </PageState>
    );
  return (
    <>
      <PageState title="Opening the incidents" advice={opening ? openingWords(opening) : 'Starting.'} />
      <Progress share={opening?.progress?.share ?? 0} />
    </>
  );
}

const Progress = ({ share }: { readonly share: number }) => (
  <div
    className={classes.rule}
    role="progressbar"
    aria-label="Opening"
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={Math.round(share * 100)}
  >
    <span style={{ width: `${share * 100}%` }} />
  </div>
);

/** Over a view: a dataset that is being opened, or could not be. What was open still is. */
export function OpeningNotice() {
  const { opening, failed, cancel, dismiss } = useOpenDataset();
  if (opening)
    return (
      <div className={classes.notice} role="status">
        <span>
          Opening {opening.name}. {openingWords(opening)}
        </span>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    );
  if (!failed) return null;
  return (
    <div className={classes.notice} role="alert">
      <span>
        {failed.name} was not opened. {failed.failure.found} {failed.failure.advice}
      </span>
      <button type="button" onClick={dismiss}>
        Close
      </button>
    </div>
  );
}
