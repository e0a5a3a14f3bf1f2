/** How much this browser gives the page, in bytes. */
export interface Space {
  readonly used: number;
  readonly quota: number;
  /** The browser has promised not to clear it by itself. */
  readonly persisted: boolean;
}

const storage = (): StorageManager | undefined => navigator.storage as StorageManager | undefined;

/** What the browser says of its space; undefined when it says nothing. */
export async function spaceNow(): Promise<Space | undefined> {
  try {
    const { usage, quota } = (await storage()?.estimate()) ?? {};
    if (usage === undefined || quota === undefined) return undefined;
    return { used: usage, quota, persisted: (await storage()?.persisted()) ?? false };
  } catch {
    return undefined;
  }
}

/** Asks the browser not to clear what is kept when the disk is full. Answers whether it promised. */
export async function askToStay(): Promise<boolean> {
  try {
    return (await storage()?.persist()) ?? false;
  } catch {
    return false;
  }
}

const NEARLY = 0.9;

/** Whether the next file may find no room. */
export const isNearlyFull = ({ used, quota }: Space): boolean => used >= NEARLY * quota;
