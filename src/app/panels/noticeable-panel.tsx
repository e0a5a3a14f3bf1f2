import { STATISTICS } from '../../core/statistics/index.ts';
import type { Noticeable, NoticeableRow } from '../../core/statistics/noticeable.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { valueLabel } from '../../core/words/labels.ts';
import { countWords, intervalWords, ratioWords } from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';
import { Figure } from '../charts/figure.tsx';
import { type RatioRow, RatioRows } from '../charts/ratio-rows.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';

const severityWords = (value: string): string =>
  value === '' ? 'Severity unknown' : `${valueLabel('severity', value)} severity`;

const drawn = ({ value, ratio, noticed }: NoticeableRow, label: string): RatioRow => ({
  value: label,
  label,
  ratio,
  instead: 'too few to say',
  ...(value === '' && label === 'All' ? { isStrong: true } : {}),
  ...(Number.isFinite(noticed) ? { unseen: noticed } : {}),
});

const named = ({ all, rows }: Noticeable): readonly (readonly [NoticeableRow, string])[] => [
  [all, 'All'],
  ...rows.filter(({ value }) => value !== '').map((row) => [row, severityWords(row.value)] as const),
];

/** Whether so many incidents could show a difference at all, in all and by severity. */
export function NoticeablePanel({ answer }: { readonly answer: StatisticAnswer<Noticeable> }) {
  const labels = useLabels();
  const { data } = answer;
  return (
    <Figure
      title="Can we even tell?"
      subtitle="Grey: ratios this many incidents would usually miss (power 80 %)"
      usage={data}
      {...panelState(
        answer,
        ({ used }) => (used === 0 ? 'missing-column' : 'ready'),
        'No incident here has both times.',
      )}
      definition={STATISTICS.noticeable.definition}
      table={data && tableOf(data, labels)}
      height={120}
    >
      {data && (
        <RatioRows
          name="Ratio of medians by severity"
          rows={named(data).map(([row, label]) => drawn(row, label))}
        />
      )}
    </Figure>
  );
}

const tableOf = (data: Noticeable, labels: Sides<string>): TableData => ({
  columns: ['Incidents', `${labels.a}, n`, `${labels.b}, n`, 'Would notice', 'Ratio', 'Ratio, 95 %'],
  rows: named(data).map(([row, label]) => [
    label,
    countWords(row.n.a),
    countWords(row.n.b),
    ratioWords(row.noticed),
    ratioWords(row.ratio.ratio),
    intervalWords(row.ratio.lower, row.ratio.upper),
  ]),
});
