import { useSession } from '../session/session.ts';

/** Filters by one root cause and one mitigation. */
export function useSelectPair(): (cause: string, fix: string) => void {
  const select = useSession((session) => session.select);
  return (cause, fix) => {
    select({ kind: 'oneOf', dimension: 'rootCause', values: [cause] });
    select({ kind: 'oneOf', dimension: 'mitigation', values: [fix] });
  };
}
