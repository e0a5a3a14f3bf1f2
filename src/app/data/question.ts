import { useSyncExternalStore } from 'react';
import type { Question } from '../../core/statistics/statistic.ts';
import { useBackend } from './backend.ts';

/** What is asked of the worker now. While a brush is dragged this follows the session as fast as answers come. */
export function useQuestion(): Question {
  const { pace } = useBackend();
  return useSyncExternalStore(pace.subscribe, pace.current);
}
