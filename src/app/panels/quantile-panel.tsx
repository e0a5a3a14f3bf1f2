import { STATISTICS } from '../../core/statistics/index.ts';
import type { QuantileRow } from '../../core/statistics/quantile-table.ts';
import { FEWEST_FOR_P95 } from '../../core/statistics/quantile-table.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { durationWords } from '../../core/words/durations.ts';
import { intervalWords, ratioWords } from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';
import { Figure } from '../charts/figure.tsx';
import { QuantileTable, type QuantileTableRow } from '../charts/quantile-table.tsx';
import { useStatistic } from '../data/use-statistic.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';

const nameOf = ({ p }: QuantileRow): string => (p === 0.5 ? 'Median' : `${p * 100}th`);

const drawn = (row: QuantileRow): QuantileTableRow => ({
  label: nameOf(row),
  a: row.a,
  b: row.b,
  ratio: row.ratio,
  isStrong: row.p === 0.5,
  withheld: row.withheld ? `under ${FEWEST_FOR_P95} incidents` : undefined,
});

/** Where in the range the cohorts differ: five quantiles, and the closed-only median that open incidents spoil. */
export function QuantilePanel() {
  const labels = useLabels();
  const answer = useStatistic('quantileTable', undefined);
  const { data } = answer;
  const hasOpen = data !== undefined && data.open.a + data.open.b > 0;
  const closed = hasOpen
    ? [{ ...drawn(data.closedOnly), label: 'Closed only', isStrong: false, doubt: 'median, too low' }]
    : [];
  return (
    <Figure
      title="Where in the range is the gap?"
      subtitle="Quantiles with open incidents counted, 95 % interval"
      usage={data}
      {...panelState(
        answer,
        ({ used }) => (used === 0 ? 'missing-column' : 'ready'),
        'No incident here has both times.',
      )}
      definition={STATISTICS.quantileTable.definition}
      table={data && tableOf([...data.rows, data.closedOnly], labels)}
      height={168}
    >
      {data && <QuantileTable rows={[...data.rows.map(drawn), ...closed]} labels={labels} />}
    </Figure>
  );
}

const tableOf = (rows: readonly QuantileRow[], labels: Sides<string>): TableData => ({
  columns: ['Quantile', labels.a, `${labels.a}, 95 %`, labels.b, `${labels.b}, 95 %`, 'Ratio', 'Ratio, 95 %'],
  rows: rows.map((row, index) => [
    index === rows.length - 1 ? 'Median, closed only' : nameOf(row),
    ...[row.a, row.b].flatMap(({ value, lower, upper }) =>
      row.withheld ? ['–', '–'] : [durationWords(value), intervalWords(lower, upper, durationWords)],
    ),
    ratioWords(row.ratio.ratio),
    intervalWords(row.ratio.lower, row.ratio.upper),
  ]),
});
