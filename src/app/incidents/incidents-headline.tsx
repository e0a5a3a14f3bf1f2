import { percentWords, plural } from '../../core/words/numbers.ts';
import type { IncidentOrder } from '../../worker/compute.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { useIncidentTotal } from './use-incident-pages.ts';

/** How many incidents match, and how unevenly the hours are spread over them. */
export function IncidentsHeadline({ order }: { readonly order: IncidentOrder }) {
  const total = useIncidentTotal(order);
  const { data } = useStatistic('longestTenth', undefined);
  if (total === undefined) return <h1>Counting the incidents …</h1>;
  if (total === 0) return <h1>No incident matches these filters.</h1>;
  const matches = `${plural(total, 'incident')} ${total === 1 ? 'matches' : 'match'}.`;
  const holds =
    data && Number.isFinite(data.share)
      ? ` The longest tenth holds ${percentWords(data.share, 0)} of all hours.`
      : '';
  return <h1>{`${matches}${holds}`}</h1>;
}
