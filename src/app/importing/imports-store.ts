import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DatasetId, DatasetSummary, Failure } from '../../core/dataset/dataset.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import { headersOf, savedMappingFor } from '../../core/dataset/saved-mapping.ts';
import type { DatasetsStore } from '../data/datasets.ts';
import type { KeepingStore } from '../keeping/keeping.ts';
import type { KeptMapping } from '../keeping/kept.ts';
import type { SessionStore } from '../session/session.ts';

/** A file that could not be opened, and why. */
export interface Refused {
  readonly name: string;
  readonly failure: Failure;
}

/** A file that was read with a saved mapping. */
export interface OpenedAs {
  readonly dataset: DatasetId;
  readonly fileName: string;
  /** The saved mapping's name. */
  readonly name: string;
  readonly mapping: Mapping;
  readonly fresh: readonly string[];
}

/** What the reader brings: files one after another, those refused, and those whose columns are looked at again. */
export interface Imports {
  readonly waiting: readonly File[];
  /** The file that is being read now. */
  readonly reading: File | undefined;
  readonly refused: readonly Refused[];
  /** The file that was opened last without a question, because its shape was seen before. */
  readonly openedAs: OpenedAs | undefined;
  /** The open dataset whose columns are on the mapping screen. */
  readonly reviewing: DatasetId | undefined;
  /** Reads files one after another; a question stops the queue until it is answered. */
  readonly read: (files: readonly File[]) => Promise<void>;
  /** Reads a file under a mapping that the reader has chosen, then goes on with those that wait. */
  readonly readMapped: (file: File, mapping: Mapping) => Promise<void>;
  /** Stops the file under way; those that wait go on. */
  readonly cancel: () => void;
  readonly refuse: (refused: Refused) => void;
  readonly dismiss: (refused: Refused) => void;
  /** Puts away what was said of the last file. */
  readonly dismissOpenedAs: () => void;
  readonly review: (dataset: DatasetId | undefined) => void;
  /** Puts a question aside and goes on with the files that wait. */
  readonly leaveQuestion: () => Promise<void>;
}

export type ImportsStore = StoreApi<Imports>;

/** The imports of a page. */
export function createImports(
  datasets: DatasetsStore,
  keeping: KeepingStore,
  session: SessionStore,
): ImportsStore {
  return createStore<Imports>()((set, get) => {
    const open = async (file: File, mapping?: Mapping) => {
      set({ reading: file, openedAs: undefined });
      await keeping.getState().read();
      const saved = keeping.getState().mappings;
      const before = datasets.getState().open;
      await datasets.getState().openSource({ kind: 'file', file, saved, ...(mapping && { mapping }) });
      if (get().reading === file) set({ reading: undefined });
      const { open: after, failed } = datasets.getState();
      const summary = after.get(session.getState().dataset ?? '');
      if (summary && after !== before) await taken(summary, file, mapping, saved);
      if (failed?.source.kind === 'file' && failed.source.file === file) {
        get().refuse({ name: failed.name, failure: failed.failure });
        datasets.getState().dismiss();
      }
    };
    /** What was agreed to is kept for the next file of the shape; what was seen before is said. */
    const taken = async (
      summary: DatasetSummary,
      file: File,
      chosen: Mapping | undefined,
      saved: readonly KeptMapping[],
    ) => {
      if (chosen) return keeping.getState().agreeMapping(summary.mapping, file.name);
      const known = savedMappingFor(headersOf(summary.mapping), saved);
      if (!known) return;
      const { saved: one, fresh } = known;
      const { id, mapping } = summary;
      set({ openedAs: { dataset: id, fileName: file.name, name: one.name, mapping, fresh } });
      await keeping.getState().countUse(one.fingerprint);
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
      openedAs: undefined,
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
      refuse: (refused) =>
        set({ refused: [...get().refused.filter(({ name }) => name !== refused.name), refused] }),
      dismiss: (refused) => set({ refused: get().refused.filter((other) => other !== refused) }),
      dismissOpenedAs: () => set({ openedAs: undefined }),
      review: (reviewing) => set({ reviewing }),
      leaveQuestion: async () => {
        datasets.getState().dismiss();
        await goOn();
      },
    };
  });
}
