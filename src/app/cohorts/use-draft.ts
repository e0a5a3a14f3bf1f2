import { useState } from 'react';
import type { CohortPair, Side } from '../../core/incident/cohort.ts';
import { isRestPair, swappedPair } from '../../core/incident/cohort-pairs.ts';
import { type Filter, type Subject, subjectOf, without } from '../../core/plan/filter.ts';
import type { Question } from '../../core/statistics/statistic.ts';
import { useSession } from '../session/session.ts';
import { nameOfFilter } from './cohort-names.ts';
import { madeAs, type PairChoice, type PairGround, type PairKind, pairOf } from './pair-offers.ts';

interface DraftState {
  readonly kind: PairKind;
  readonly choice: PairChoice;
  readonly pair: CohortPair;
}

/** A pair that is being made, and the ways to change it. Nothing on the page changes by it. */
export interface Draft extends DraftState {
  /** The pair of a kind, as the choices stand; for own filters the pair that is there. */
  readonly make: (kind: PairKind, choice?: Partial<PairChoice>) => void;
  /** Takes over a whole pair. */
  readonly take: (pair: CohortPair) => void;
  readonly swap: () => void;
  readonly setOverlap: (overlap: CohortPair['overlap']) => void;
  readonly rename: (side: Side, label: string) => void;
  /** Changes a cohort's filter; its name follows as long as it is not the reader's own. */
  readonly setFilter: (side: Side, filter: Filter) => void;
}

/** A draft that starts as the pair in use. */
export function useDraft(ground: PairGround): Draft {
  const inUse = useSession((session) => session.cohorts);
  const [state, setState] = useState<DraftState>(() => ({ ...madeAs(inUse, ground), pair: inUse }));
  const change = (part: Partial<DraftState>) => setState((before) => ({ ...before, ...part }));
  const { choice, pair } = state;
  return {
    ...state,
    make: (kind, changed) => {
      const next = { ...choice, ...changed };
      change({ kind, choice: next, pair: pairOf(kind, next, ground) ?? pair });
    },
    take: (taken) => change({ ...madeAs(taken, ground), pair: taken }),
    swap: () => change({ pair: swappedPair(pair) }),
    setOverlap: (overlap) => change({ pair: { ...pair, overlap } }),
    rename: (side, label) => change({ pair: { ...pair, [side]: { ...pair[side], label } } }),
    setFilter: (side, filter) => {
      const cohort = pair[side];
      const isOwnName = cohort.label !== nameOfFilter(cohort.filter);
      const label = isOwnName ? cohort.label : nameOfFilter(filter);
      change({ pair: { ...pair, [side]: { label, filter } } });
    },
  };
}

const subjectsOf = (filter: Filter): readonly Subject[] => filter.map(subjectOf);

/** What a pair is about: what both filters name, or what sets one cohort apart from the rest. */
function decidedIn(pair: CohortPair): readonly Subject[] {
  const [first, second] = [subjectsOf(pair.a.filter), subjectsOf(pair.b.filter)];
  return isRestPair(pair) ? [...first, ...second] : first.filter((subject) => second.includes(subject));
}

/** The filter of the view under a pair: on what the pair is about it makes way, else it would only cut into both. */
export const filterUnder = (pair: CohortPair, filter: Filter): Filter =>
  decidedIn(pair).reduce(without, filter);

/** What is asked about a pair before it is compared. Names are left out: no answer hangs on them. */
export function useQuestionOf(pair: CohortPair): Question {
  const filter = useSession((session) => session.filter);
  const clock = useSession((session) => session.clock);
  const { a, b, overlap } = pair;
  const cohorts: CohortPair = {
    a: { label: '', filter: a.filter },
    b: { label: '', filter: b.filter },
    overlap,
  };
  return { filter: filterUnder(pair, filter), cohorts, clock };
}
