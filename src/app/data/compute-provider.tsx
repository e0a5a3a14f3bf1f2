import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import type { Compute } from '../../worker/compute.ts';
import { storedIn } from '../keeping/stored-in.ts';
import { useSessionStore } from '../session/session.ts';
import { BackendContext, createBackend } from './backend.ts';
import { followDatasetKey } from './datasets.ts';

interface ComputeProviderProps {
  readonly compute: Compute;
  readonly children: ReactNode;
}

/** Gives the components inside a worker to ask. Stands inside a session and keeps its first `compute`. */
export function ComputeProvider({ compute, children }: ComputeProviderProps) {
  const session = useSessionStore();
  const [backend] = useState(() => createBackend(compute, session));
  useEffect(
    () => followDatasetKey(session, backend.datasets, (id) => storedIn(backend.keeping, id)),
    [session, backend],
  );
  return (
    <BackendContext value={backend}>
      <QueryClientProvider client={backend.queries}>{children}</QueryClientProvider>
    </BackendContext>
  );
}
