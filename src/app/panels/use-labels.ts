import type { Sides } from '../../core/statistics/sides.ts';
import { useSession } from '../session/session.ts';

/** What the two cohorts are called. */
export function useLabels(): Sides<string> {
  const a = useSession(({ cohorts }) => cohorts.a.label);
  const b = useSession(({ cohorts }) => cohorts.b.label);
  return { a, b };
}
