import { useState } from 'react';
import { plural } from '../../core/words/numbers.ts';
import { useDataset } from '../data/use-dataset.ts';
import { bytesWords } from '../importing/bytes-words.ts';
import { Warning } from '../panels/warning.tsx';
import classes from './kept-rail.module.css';
import { KeptRow } from './kept-row.tsx';
import { ageWords } from './mapping-words.ts';
import { isNearlyFull, type Space } from './space.ts';
import { useKeeping } from './use-keeping.ts';
import { useKeptDatasets } from './use-kept-datasets.ts';

const openedWords = (at: number, now: number): string => {
  const age = ageWords(at, now);
  return age === 'today' ? age : `${age} ago`;
};

/** The files that are kept, how much room they take, and how safe they are there. */
export function StoragePart() {
  const { datasets, space, askToStay } = useKeeping();
  const { open, rename, forget } = useKeptDatasets();
  const here = useDataset();
  const [now] = useState(Date.now);
  const used = datasets.reduce((sum, { bytes }) => sum + bytes, 0);
  const [oldest] = datasets.toSorted((a, b) => a.openedAt - b.openedAt);
  return (
    <section className={classes.part} aria-label="Storage">
      <h2>
        Storage <span>{bytesWords(used)} used</span>
      </h2>
      {space && isNearlyFull(space) ? (
        <p>
          <Warning action={oldest && { label: `Forget ${oldest.name}`, onAct: () => void forget(oldest.id) }}>
            {bytesWords(space.used)} of {bytesWords(space.quota)}. The next file may not be kept after this
            visit.
          </Warning>
        </p>
      ) : null}
      {datasets.length === 0 ? <p>No file is kept yet. Those that you open are.</p> : null}
      <ul>
        {datasets.map((kept) => (
          <KeptRow
            key={kept.id}
            name={kept.name}
            end={bytesWords(kept.bytes)}
            isHere={kept.id === here?.id}
            note={`${plural(kept.incidents, 'incident')}, opened ${openedWords(kept.openedAt, now)}`}
            actions={kept.id === here?.id ? [] : [{ label: 'Open', onAct: () => void open(kept.id) }]}
            onRename={(name) => void rename(kept.id, name)}
            onForget={() => void forget(kept.id)}
          />
        ))}
      </ul>
      <SafeWords space={space} onAsk={() => void askToStay()} />
    </section>
  );
}

interface SafeWordsProps {
  readonly space: Space | undefined;
  readonly onAsk: () => void;
}

function SafeWords({ space, onAsk }: SafeWordsProps) {
  if (!space) return <p>In this browser only.</p>;
  const where = `In this browser only, of ${bytesWords(space.quota)}.`;
  if (space.persisted) return <p>{where} The browser does not clear it by itself.</p>;
  return (
    <p>
      {where} The browser may clear it when the disk is full.{' '}
      <button type="button" className={classes.link} onClick={onAsk}>
        Ask it not to
      </button>
    </p>
  );
}
