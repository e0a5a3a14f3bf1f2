import { keyOf } from '../../core/plan/key.ts';
import frame from './cohort-builder.module.css';
import classes from './offers.module.css';
import { PairCounts } from './pair-counts.tsx';
import type { Draft } from './use-draft.ts';
import type { NamedPair } from './use-saved-pairs.ts';

const MS_PER_DAY = 86_400_000;

const ageWords = (savedAt: number): string => {
  const days = Math.floor((Date.now() - savedAt) / MS_PER_DAY);
  return days < 1 ? 'today' : `${days} d`;
};

interface SavedListProps {
  readonly pairs: readonly NamedPair[];
  readonly draft: Draft;
  readonly onForget: (name: string) => void;
}

/** The pairs that the reader saved: each can be taken up again, or forgotten. */
export function SavedList({ pairs, draft, onForget }: SavedListProps) {
  const drafted = keyOf(draft.pair);
  return (
    <section className={classes.saved} aria-label="Saved pairs">
      <h2 className={frame.head}>Saved pairs</h2>
      <ul>
        {pairs.map(({ name, savedAt, pair }) => (
          <li key={name} className={classes.savedRow}>
            <button
              type="button"
              className={classes.offer}
              aria-pressed={keyOf(pair) === drafted}
              onClick={() => draft.take(pair)}
            >
              <span className={classes.offerName}>
                <span>{name}</span>
                <small>{ageWords(savedAt)}</small>
              </span>
              <PairCounts pair={pair} />
            </button>
            <button
              type="button"
              className={classes.cross}
              aria-label={`Forget ${name}`}
              onClick={(event) => {
                event.currentTarget.closest('form')?.querySelector<HTMLElement>('input:checked')?.focus();
                onForget(name);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className={frame.note}>A pair is two filters and a name. It travels in the link.</p>
    </section>
  );
}
