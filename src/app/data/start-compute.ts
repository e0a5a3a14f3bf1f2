import type { Compute } from '../../worker/compute.ts';
import { connectCompute } from '../../worker/wire.ts';

/** Starts the worker and connects to it. `onCrash` hears when it stops for good: what it held is gone. */
export function startCompute(onCrash: (reason: string) => void): Compute {
  const worker = new Worker(new URL('../../worker/entry.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', (event) => onCrash(event.message || 'It gave no reason.'));
  return connectCompute(worker);
}
