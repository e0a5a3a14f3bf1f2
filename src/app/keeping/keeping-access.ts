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

const isNamed = (error: unknown, name: string): boolean =>
  (error instanceof Error || error instanceof DOMException) && error.name === name;

/** @param tell hears of trouble, and of none after something was written */
export function keepingAccess(
  load: () => Promise<KeeperModule>,
  tell: (trouble: Trouble | undefined) => void,
): KeepingAccess {
  let keeper: Promise<Keeper> | undefined;

  const open = (): Promise<Keeper> => {
    keeper ??= load().then(({ openKeeper }) => openKeeper());
    return keeper;
  };
  /** Another tab may have made this one let go of the database: then it is opened again, once. */
  const held = async <Answer>(work: (keeper: Keeper) => Promise<Answer>): Promise<Answer> => {
    const first = await open();
    try {
      return await work(first);
    } catch (error) {
      if (!isNamed(error, 'InvalidStateError')) throw error;
      keeper = undefined;
      return work(await open());
    }
  };
  const attempt: KeepingAccess['attempt'] = async (work) => {
    try {
      return await held(work);
    } catch (error) {
      if (!isNamed(error, 'QuotaExceededError')) keeper = undefined;
      tell(troubleOf(error));
      return undefined;
    }
  };
  const forgetEverything = async () => {
    const last = await keeper?.catch(() => undefined);
    last?.close();
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
      const done = await attempt(async (opened) => {
        await work(opened);
        return true;
      });
      if (done) tell(undefined);
      return done ?? false;
    },
  };
}
