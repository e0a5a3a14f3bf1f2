import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CohortPair } from '../../core/incident/cohort.ts';
import { byTime } from '../keeping/by-time.ts';
import { type Keeper, openKeeper } from '../keeping/keeper.ts';
import { type Trouble, troubleOf } from '../keeping/trouble.ts';
import { pairOfSaved, SAVED_PAIRS, savedPairOf } from './saved-pairs.ts';

/** A pair that the reader saved. */
export interface NamedPair {
  readonly name: string;
  /** EpochMs. */
  readonly savedAt: number;
  readonly pair: CohortPair;
}

interface SavedPairs {
  /** The last saved first. */
  readonly pairs: readonly NamedPair[];
  readonly trouble: Trouble | undefined;
  /** Saves a pair; one of the same name is replaced. */
  readonly save: (name: string, pair: CohortPair) => Promise<void>;
  readonly forget: (name: string) => Promise<void>;
}

async function withKeeper<Answer>(work: (keeper: Keeper) => Promise<Answer>): Promise<Answer> {
  const keeper = await openKeeper();
  try {
    return await work(keeper);
  } finally {
    keeper.close();
  }
}

const readPairs = (): Promise<readonly NamedPair[]> =>
  withKeeper(async (keeper) => {
    const { kept } = await keeper.things(SAVED_PAIRS);
    const pairs = kept.map(({ id, keptAt, value }) => ({
      name: id,
      savedAt: keptAt,
      pair: pairOfSaved(value),
    }));
    return byTime(pairs, ({ savedAt }) => savedAt);
  });

/** The saved pairs of this browser. */
export function useSavedPairs(): SavedPairs {
  const [trouble, setTrouble] = useState<Trouble>();
  const { data = [], error, refetch } = useQuery({ queryKey: ['saved-pairs'], queryFn: readPairs });
  const change = async (work: (keeper: Keeper) => Promise<void>) => {
    try {
      await withKeeper(work);
      setTrouble(undefined);
    } catch (reason) {
      setTrouble(troubleOf(reason));
    }
    await refetch();
  };
  return {
    pairs: data,
    trouble: trouble ?? (error ? troubleOf(error) : undefined),
    save: (name, pair) =>
      change((keeper) =>
        keeper.putThing(SAVED_PAIRS, { id: name, keptAt: Date.now(), value: savedPairOf(pair) }),
      ),
    forget: (name) => change((keeper) => keeper.forgetThing(SAVED_PAIRS, name)),
  };
}
