import type { StoreApi } from 'zustand/vanilla';
import type { DatasetId, DatasetSummary } from '../../core/dataset/dataset.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import type { KeepingAccess } from './keeping-access.ts';
import type { KeptDataset, KeptMapping } from './kept.ts';
import type { Space } from './space.ts';
import type { Trouble } from './trouble.ts';

/** What this browser keeps for the reader, and the ways to change it. Nothing here rejects: trouble is a value. */
export interface Keeping {
  /** Most recently opened first. Holds nothing until `read` has answered. */
  readonly datasets: readonly KeptDataset[];
  /** Most recently used first; those that could not be kept stay until the page is closed. */
  readonly mappings: readonly KeptMapping[];
  /** Records that another version wrote: they are neither shown nor touched. */
  readonly leftAlone: number;
  readonly trouble: Trouble | undefined;
  readonly space: Space | undefined;
  /** Reads what is kept, once a page; the first call loads what it needs. */
  readonly read: () => Promise<void>;
  /** The file of a kept dataset, under the name that it came with. */
  readonly fileOf: (id: DatasetId) => Promise<File | undefined>;
  readonly keepDataset: (summary: DatasetSummary, file: File) => Promise<void>;
  readonly renameDataset: (id: DatasetId, name: string) => Promise<void>;
  readonly forgetDataset: (id: DatasetId) => Promise<void>;
  /** Keeps a mapping that the reader agreed to; one of the same shape is replaced and keeps its name. */
  readonly agreeMapping: (mapping: Mapping, fileName: string) => Promise<void>;
  /** Takes over a mapping from elsewhere. */
  readonly addMapping: (mapping: KeptMapping) => Promise<void>;
  /** Counts that a file was opened with a mapping. */
  readonly countUse: (fingerprint: string) => Promise<void>;
  readonly renameMapping: (fingerprint: string, name: string) => Promise<void>;
  readonly forgetMapping: (fingerprint: string) => Promise<void>;
  readonly forgetEverything: () => Promise<void>;
  /** Asks the browser not to clear what is kept. */
  readonly askToStay: () => Promise<void>;
}

export type KeepingStore = StoreApi<Keeping>;

/** What the parts of the store work with. */
export interface KeepingRoom {
  readonly get: () => Keeping;
  readonly set: (changed: Partial<Keeping>) => void;
  readonly access: KeepingAccess;
  readonly now: () => number;
  /** Looks anew how much space is taken. */
  readonly measure: () => Promise<void>;
}
