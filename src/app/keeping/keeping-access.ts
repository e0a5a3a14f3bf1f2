import type { Keeper } from './keeper.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** The code that touches storage, loaded when it is first needed. */
export interface KeeperModule {
  readonly openKeeper: () => Promise<Keeper>;
  readonly forgetEverything: () => Promise<void>;
}

/** The way to the keeper: opened when it is first needed, and anew after it failed. */
export interface KeepingAccess {
  /** Does something with the keeper; undefined, and the trouble told, when it cannot be done. */
  readonly attempt: <Answer>(work: (keeper: Keeper) => Promise<Answer>) => Promise<Answer | undefined>;
  /** Writes something; answers whether it is kept, and tells that the trouble has gone when it is. */
  readonly write: (work: (keeper: Keeper) => Promise<void>) => Promise<boolean>;
  readonly forgetEverything: () => Promise<boolean>;
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

/** @param tell hears of trouble, and of none after something was written */
export function keepingAccess(
  load: () => Promise<KeeperModule>,
  tell: (trouble: Trouble | undefined) => void,
): KeepingAccess {
  let keeper: Promise<Keeper> | undefined;

  const attempt: KeepingAccess['attempt'] = async (work) => {
    try {
      keeper ??= load().then(({ openKeeper }) => openKeeper());
      return await work(await keeper);
    } catch (error) {
      if (!isFull(error)) keeper = undefined;
      tell(troubleOf(error));
      return undefined;
    }
  };
  const forgetEverything = async () => {
    const open = await keeper?.catch(() => undefined);
    open?.close();
    keeper = undefined;
    try {
      await (await load()).forgetEverything();
      tell(undefined);
      return true;
    } catch (error) {
      tell(troubleOf(error));
      return false;
    }
  };
  return {
    attempt,
    forgetEverything,
    write: async (work) => {
      const done = await attempt(async (open) => {
        await work(open);
        return true;
      });
      if (done) tell(undefined);
      return done ?? false;
    },
  };
}
