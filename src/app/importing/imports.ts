import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Gathering, GatheringStore } from './gathering.ts';
import type { Imports, ImportsStore } from './imports-store.ts';

interface Importing {
  readonly store: ImportsStore;
  readonly gathering: GatheringStore;
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
export const useGathering = (): Gathering => useStore(useImporting().gathering);
