import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useBackend } from '../data/backend.ts';
import type { Keeping } from './keeping.ts';

/** What this browser keeps; it is read when the first component asks. */
export function useKeeping(): Keeping {
  const keeping = useStore(useBackend().keeping);
  const { read } = keeping;
  useEffect(() => void read(), [read]);
  return keeping;
}
