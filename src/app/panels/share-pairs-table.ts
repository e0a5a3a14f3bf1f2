import type { SharePair } from '../../core/statistics/detection-sources.ts';
import type { ShareOf } from '../../core/statistics/share-of.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { countWords, intervalWords, percentWords, ratioWords } from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';

const cells = ({ events, n, share, lower, upper }: ShareOf): string[] => [
  `${countWords(events)} of ${countWords(n)}`,
  percentWords(share),
  intervalWords(lower, upper, percentWords),
];

/** Pairs of shares as a table: counts, share and interval a cohort, then their ratio. */
export function sharePairsTable(
  name: string,
  rows: readonly (SharePair & { readonly label: string })[],
  labels: Sides<string>,
): TableData {
  const columns = (label: string) => [`${label}, incidents`, `${label}, share`, `${label}, 95 %`];
  return {
    columns: [name, ...columns(labels.a), ...columns(labels.b), 'Ratio', 'Ratio, 95 %'],
    rows: rows.map(({ label, a, b, ratio }) => [
      label,
      ...cells(a),
      ...cells(b),
      ratioWords(ratio.ratio),
      intervalWords(ratio.lower, ratio.upper),
    ]),
  };
}
