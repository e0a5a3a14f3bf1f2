import { QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { Compute } from '../../worker/compute.ts';
import { createKeeping } from '../keeping/create-keeping.ts';
import { keepOpened } from '../keeping/keep-opened.ts';
import type { KeepingStore } from '../keeping/keeping.ts';
import type { SessionStore } from '../session/session.ts';
import { type Batch, createBatch } from './batch.ts';
import { createDatasets, type DatasetsStore } from './datasets.ts';
import { createQuestionPace, type QuestionPace } from './question-pace.ts';

/** Everything between the session and the worker. */
export interface Backend {
  readonly compute: Compute;
  readonly batch: Batch;
  readonly pace: QuestionPace;
  readonly datasets: DatasetsStore;
  /** What this browser keeps. */
  readonly keeping: KeepingStore;
  readonly queries: QueryClient;
}

/** Joins a session, a worker and what is kept. */
export function createBackend(compute: Compute, session: SessionStore): Backend {
  const datasets = createDatasets(compute, session);
  const keeping = createKeeping();
  keepOpened(datasets, keeping);
  const batch = createBatch(compute, (flush) => requestAnimationFrame(flush));
  const twoFrames = (callback: () => void) =>
    requestAnimationFrame(() => requestAnimationFrame(() => callback()));
  return {
    compute,
    batch,
    pace: createQuestionPace(session, batch, twoFrames),
    datasets,
    keeping,
    queries: new QueryClient({
      defaultOptions: {
        queries: {
          // A dataset never changes once opened, and the worker needs no network (the default mode pauses offline).
          staleTime: Number.POSITIVE_INFINITY,
          networkMode: 'always',
          retry: false,
          structuralSharing: false,
        },
      },
    }),
  };
}

export const BackendContext = createContext<Backend | undefined>(undefined);

/** The backend of the page around. @throws outside a provider */
export function useBackend(): Backend {
  const backend = use(BackendContext);
  if (!backend) throw new Error('A component that asks for numbers stands outside of a compute provider.');
  return backend;
}
