import type { Compute } from '../../worker/compute.ts';
import { useBackend } from './backend.ts';

/** What computes, for lists, exports and other calls that are no statistic. @throws outside a `ComputeProvider` */
export const useCompute = (): Compute => useBackend().compute;
