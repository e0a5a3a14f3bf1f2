import { skipToken, useQuery } from '@tanstack/react-query';
import { FEWEST_INCIDENTS } from '../../core/statistics/comparison.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import type { SurvivalStratum } from '../../core/statistics/survival.ts';
import type { IncidentRow } from '../../worker/compute.ts';
import { IncidentDots } from '../charts/incident-dots.tsx';
import { useCompute } from '../data/compute-client.ts';
import { useQuestion } from '../data/question.ts';
import { useSession } from '../session/session.ts';
import { useLabels } from './use-labels.ts';

/** More dots than this are no longer one incident each to the eye. */
const MOST_DOTS = 80;

/** One cohort alone that has enough for a curve: it is drawn, and compared with nothing. */
const isOneCurve = ({ a, b }: SurvivalStratum): boolean =>
  Math.min(a.n, b.n) === 0 && Math.max(a.n, b.n) >= FEWEST_INCIDENTS;

/** Whether every incident is drawn as a dot: too few in a cohort for a curve, and not too many in the other. */
export const isFewEnough = (stratum: SurvivalStratum): boolean =>
  stratum.tooFew && stratum.a.n + stratum.b.n <= MOST_DOTS && !isOneCurve(stratum);

const timesOf = (rows: readonly IncidentRow[], isOpen: boolean): Sides<number[]> => {
  const of = (side: 'a' | 'b') =>
    rows
      .filter((row) => row.side === side && row.open === isOpen && Number.isFinite(row.duration))
      .map(({ duration }) => duration);
  return { a: of('a'), b: of('b') };
};

/** Each of few incidents by its duration, in place of curves. */
export function FewIncidents({ height }: { readonly height: number }) {
  const labels = useLabels();
  const compute = useCompute();
  const dataset = useSession((session) => session.dataset);
  const question = useQuestion();
  const { data } = useQuery({
    queryKey: ['few-incidents', dataset, question],
    queryFn:
      dataset === undefined
        ? skipToken
        : ({ signal }) =>
            compute.incidents(
              { dataset, question, order: { by: 'duration', descending: false }, from: 0, to: 4 * MOST_DOTS },
              signal,
            ),
  });
  if (data === undefined) return null;
  return (
    <IncidentDots
      ended={timesOf(data.rows, false)}
      open={timesOf(data.rows, true)}
      labels={labels}
      height={height}
    />
  );
}
