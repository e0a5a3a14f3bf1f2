import { keyOf } from '../../core/plan/key.ts';
import { useSession } from '../session/session.ts';
import frame from './cohort-builder.module.css';
import classes from './offers.module.css';
import { PairCounts } from './pair-counts.tsx';
import { lengthWords, type PairGround, type PairKind, pairOf } from './pair-offers.ts';
import type { Draft } from './use-draft.ts';

const KINDS: readonly PairKind[] = ['class', 'periods', 'marker', 'value', 'own'];

/** What a kind of pair compares. */
export const KIND_WORDS: Readonly<Record<PairKind, string>> = {
  class: 'GenAI and the rest',
  periods: 'This period and the last',
  marker: 'After and before a marker',
  value: 'This service and the rest',
  own: 'Own filters',
};

interface OfferListProps {
  readonly draft: Draft;
  readonly ground: PairGround;
}

/** The ways to make a pair, each with what it would compare. */
export function OfferList({ draft, ground }: OfferListProps) {
  const inUse = keyOf(useSession((session) => session.cohorts));
  const noteOf = (kind: PairKind): string => {
    if (kind === 'periods') return lengthWords(draft.choice.length, ground);
    if (kind === 'marker') return draft.choice.marker;
    if (kind === 'value') return draft.choice.value;
    return kind === 'own' ? 'two of your own' : '';
  };
  return (
    <fieldset className={classes.offers}>
      <legend className={frame.head}>Compare what with what?</legend>
      {KINDS.map((kind) => {
        const pair = kind === draft.kind ? draft.pair : pairOf(kind, draft.choice, ground);
        if (kind !== 'own' && pair === undefined) return null;
        return (
          <label key={kind} className={classes.offer} data-chosen={kind === draft.kind || undefined}>
            <input
              type="radio"
              name="pair"
              className={classes.radio}
              checked={kind === draft.kind}
              data-autofocus={kind === draft.kind || undefined}
              onChange={() => draft.make(kind)}
            />
            <span className={classes.offerName}>
              <span>{KIND_WORDS[kind]}</span>
              <small>{pair && keyOf(pair) === inUse ? 'in use' : noteOf(kind)}</small>
            </span>
            {pair && <PairCounts pair={pair} />}
          </label>
        );
      })}
    </fieldset>
  );
}
