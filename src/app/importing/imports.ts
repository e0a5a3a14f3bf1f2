import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DatasetId, Failure } from '../../core/dataset/dataset.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import type { DatasetsStore } from '../data/datasets.ts';
import type { SessionStore } from '../session/session.ts';

/** A file that could not be opened, and why. */
export interface Refused {
  readonly name: string;
  readonly failure: Failure;
}

/** What the reader brings: files one after another, those refused, and those whose columns are looked at again. */
export interface Imports {
  readonly waiting: readonly File[];
  /** The file that is being read now. */
  readonly reading: File | undefined;
  readonly refused: readonly Refused[];
  /** The files behind the open datasets: their columns can be read anew. Gone after a reload. */
  readonly files: ReadonlyMap<DatasetId, File>;
  /** The open dataset whose columns are on the mapping screen. */
  readonly reviewing: DatasetId | undefined;
  /** Reads files one after another; a question stops the queue until it is answered. */
  readonly read: (files: readonly File[]) => Promise<void>;
  /** Reads a file under a mapping that the reader has chosen, then goes on with those that wait. */
  readonly readMapped: (file: File, mapping: Mapping) => Promise<void>;
  /** Stops the file under way; those that wait go on. */
  readonly cancel: () => void;
  readonly dismiss: (refused: Refused) => void;
  readonly review: (dataset: DatasetId | undefined) => void;
  /** Puts a question aside and goes on with the files that wait. */
  readonly leaveQuestion: () => Promise<void>;
}

export type ImportsStore = StoreApi<Imports>;

/** The imports of a page. */
export function createImports(datasets: DatasetsStore, session: SessionStore): ImportsStore {
  return createStore<Imports>()((set, get) => {
    const open = async (file: File, mapping?: Mapping) => {
      const before = datasets.getState().open;
      set({ reading: file });
      await datasets.getState().openSource({ kind: 'file', file, ...(mapping && { mapping }) });
      if (get().reading === file) set({ reading: undefined });
      const { open: after, failed } = datasets.getState();
      const dataset = session.getState().dataset;
      if (after !== before && dataset !== undefined) set({ files: new Map(get().files).set(dataset, file) });
      if (failed?.source.kind === 'file' && failed.source.file === file) {
        set({ refused: [...get().refused, { name: failed.name, failure: failed.failure }] });
        datasets.getState().dismiss();
      }
    };
    const goOn = async () => {
      const [next, ...rest] = get().waiting;
      if (!next || datasets.getState().asked) return;
      set({ waiting: rest });
      await open(next);
      await goOn();
    };
    return {
      waiting: [],
      reading: undefined,
      refused: [],
      files: new Map(),
      reviewing: undefined,
      read: async (files) => {
        const isBusy = get().reading !== undefined || datasets.getState().asked !== undefined;
        const names = new Set(files.map((file) => file.name));
        set({
          waiting: [...get().waiting, ...files],
          refused: get().refused.filter(({ name }) => !names.has(name)),
        });
        if (!isBusy) await goOn();
      },
      readMapped: async (file, mapping) => {
        set({ reviewing: undefined });
        await open(file, mapping);
        await goOn();
      },
      cancel: () => datasets.getState().cancel(),
      dismiss: (refused) => set({ refused: get().refused.filter((other) => other !== refused) }),
      review: (reviewing) => set({ reviewing }),
      leaveQuestion: async () => {
        datasets.getState().dismiss();
        await goOn();
      },
    };
  });
}

interface Importing {
  readonly store: ImportsStore;
  /** Opens the browser's file dialog. */
  readonly chooseFiles: () => void;
  /** How many files are held over the page now. */
  readonly held: number;
}

export const ImportingContext = createContext<Importing | undefined>(undefined);

/** The imports of the page around. @throws outside of `Importing` */
export function useImporting(): Importing {
  const importing = use(ImportingContext);
  if (!importing) throw new Error('A component that reads files stands outside of Importing.');
  return importing;
}

export const useImports = (): Imports => useStore(useImporting().store);
