import { createStore, type StoreApi } from 'zustand/vanilla';
import { fullAddress } from '../../core/dataset/address.ts';
import type { DuplicatesQuestion, Failure } from '../../core/dataset/dataset.ts';
import type { Compute, DuplicateChoice, Fetched } from '../../worker/compute.ts';
import type { ImportsStore } from './imports-store.ts';

/** Several files that hold the same incidents, until the reader has said what becomes of these. */
export interface Repeated {
  readonly files: readonly File[];
  readonly question: DuplicatesQuestion;
}

/** What comes before a file is read: an address is fetched, several files become one. */
export interface Gathering {
  readonly fetching: { readonly address: string; readonly share: number } | undefined;
  readonly repeated: Repeated | undefined;
  /** Reads a file, or several of one shape as one; those of different shapes one after another. */
  readonly bring: (files: readonly File[]) => Promise<void>;
  /** Says what becomes of incidents that several files hold. */
  readonly decide: (choice: Exclude<DuplicateChoice, 'ask'>) => Promise<void>;
  /** Leaves out the files that a later one repeats most, and brings the others. */
  readonly replace: () => Promise<void>;
  readonly leaveRepeated: () => void;
  /** Fetches an address that the reader has typed or agreed to, and reads what it holds. */
  readonly fetchAddress: (typed: string) => Promise<void>;
  readonly stopFetching: () => void;
  /** Reads another sheet of a workbook, or another file of an archive, beside the one that was read. */
  readonly readPart: (file: File, part: string) => Promise<void>;
}

export type GatheringStore = StoreApi<Gathering>;

/** Names of the files that later ones repeat. */
export const repeatedNames = ({ question }: Repeated): readonly string[] => [
  ...new Set(question.files.flatMap(({ repeats }) => repeats?.of ?? [])),
];

const failing = (reason: unknown): Fetched => {
  const failure: Failure = {
    kind: 'unreachable',
    found: `The fetching stopped: ${reason instanceof Error ? reason.message : String(reason)}`,
    advice: 'Open the address in a tab, save what it shows, and drop the file here.',
  };
  return { kind: 'failed', failure };
};

/** The gathering of a page. */
export function createGathering(compute: Compute, imports: ImportsStore): GatheringStore {
  let current: AbortController | undefined;
  return createStore<Gathering>()((set, get) => {
    const join = async (files: readonly File[], duplicates: DuplicateChoice) => {
      set({ repeated: undefined });
      const joined = await compute.joinFiles({ files, duplicates }, new AbortController().signal);
      switch (joined.kind) {
        case 'joined':
          return imports.getState().read([joined.file]);
        case 'duplicates':
          return set({ repeated: { files, question: joined.question } });
        case 'failed':
          return imports.getState().read(files);
      }
    };
    return {
      fetching: undefined,
      repeated: undefined,
      bring: (files) => (files.length > 1 ? join(files, 'ask') : imports.getState().read(files)),
      decide: async (choice) => {
        const { repeated } = get();
        if (repeated) await join(repeated.files, choice);
      },
      replace: async () => {
        const { repeated } = get();
        if (!repeated) return;
        const left = new Set(repeatedNames(repeated));
        set({ repeated: undefined });
        await get().bring(repeated.files.filter(({ name }) => !left.has(name)));
      },
      leaveRepeated: () => set({ repeated: undefined }),
      fetchAddress: async (typed) => {
        const address = fullAddress(typed);
        current?.abort();
        const controller = new AbortController();
        current = controller;
        const show = (share: number) => {
          if (current === controller) set({ fetching: { address, share } });
        };
        show(0);
        const fetched = await compute.fetchFile({ address }, controller.signal, show).catch(failing);
        if (current !== controller) return;
        set({ fetching: undefined });
        if (fetched.kind === 'fetched') await imports.getState().read([fetched.file]);
        if (fetched.kind === 'failed') imports.getState().refuse({ name: address, failure: fetched.failure });
      },
      readPart: async (file, part) => {
        const { signal } = new AbortController();
        const extracted = await compute.extractPart({ file, part }, signal).catch(failing);
        if (extracted.kind === 'fetched') await imports.getState().read([extracted.file]);
        else imports.getState().refuse({ name: `${file.name} ${part}`, failure: extracted.failure });
      },
      stopFetching: () => {
        current?.abort();
        current = undefined;
        set({ fetching: undefined });
      },
    };
  });
}
