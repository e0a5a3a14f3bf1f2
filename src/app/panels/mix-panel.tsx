import type { CanonicalDimension } from '../../core/incident/dimensions.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import type { Mix, MixRow } from '../../core/statistics/mix.ts';
import { lowered } from '../../core/words/differences.ts';
import { mixTestWords } from '../../core/words/headlines/categories.ts';
import { dimensionLabel, valueLabel } from '../../core/words/labels.ts';
import {
  countWords,
  intervalWords,
  percentWords,
  plural,
  pValueWords,
  ratioWords,
} from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';
import { Figure } from '../charts/figure.tsx';
import { PairedBars } from '../charts/paired-bars.tsx';
import { useStatistic } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { valuesOf } from '../session/toggle.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';

interface MixPanelProps {
  readonly dimension: CanonicalDimension;
  /** The question that it answers: `Why?` */
  readonly title: string;
  /** Shares of those known, with the unknown apart, or of all incidents. */
  readonly ofKnown: boolean;
  /** How many values are drawn; the table holds all. */
  readonly top?: number;
}

const NOTHING: readonly string[] = [];

/** How the incidents of both cohorts divide over the values of one field, as paired bars that filter. */
export function MixPanel({ dimension, title, ofKnown, top = 6 }: MixPanelProps) {
  const labels = useLabels();
  const answer = useStatistic('mix', { dimension, ofKnown });
  const selected = useSession(({ filter }) => valuesOf(filter, dimension)) ?? NOTHING;
  const toggleValue = useSession((session) => session.toggleValue);
  const { data } = answer;
  const name = dimensionLabel(dimension);
  const labelled = (row: Pick<MixRow, 'value' | 'a' | 'b'>) => ({
    ...row,
    label: valueLabel(dimension, row.value),
  });
  const hidden = data ? Math.max(0, data.rows.length - top) : 0;
  return (
    <Figure
      title={title}
      subtitle={`${name}, share of ${ofKnown ? 'those known' : 'incidents in each cohort'}`}
      usage={data}
      {...panelState(
        answer,
        ({ rows }) => (rows.length === 0 ? 'missing-column' : 'ready'),
        `No incident here has a ${lowered(name)}.`,
      )}
      definition={STATISTICS.mix.definition}
      facts={data ? [{ name: 'Without a value', value: missingWords(data) }] : []}
      table={data && tableOf(data, labels)}
      height={180}
      note={
        data && `${hidden > 0 ? `${plural(hidden, 'more value')} in the table. ` : ''}${mixTestWords(data)}.`
      }
    >
      {data && (
        <PairedBars
          name={name}
          labels={labels}
          rows={data.rows.slice(0, top).map((row) => ({ ...row, label: valueLabel(dimension, row.value) }))}
          unknown={
            data.unknown.a.events + data.unknown.b.events > 0
              ? { ...labelled({ value: '', ...data.unknown }), label: 'Unknown, of all' }
              : undefined
          }
          selected={selected}
          onToggle={(value) => toggleValue(dimension, value)}
        />
      )}
    </Figure>
  );
}

const missingWords = ({ unknown }: Mix): string =>
  `${plural(unknown.a.events + unknown.b.events, 'incident')}, ${percentWords(
    (unknown.a.events + unknown.b.events) / (unknown.a.n + unknown.b.n),
  )}`;

function tableOf(
  { dimension, rows, unknown }: Mix,
  labels: { readonly a: string; readonly b: string },
): TableData {
  const cells = ({ events, share, lower, upper }: MixRow['a']) => [
    countWords(events),
    percentWords(share),
    intervalWords(lower, upper, percentWords),
  ];
  return {
    columns: [
      dimensionLabel(dimension),
      `${labels.a}, incidents`,
      `${labels.a}, share`,
      `${labels.a}, 95 %`,
      `${labels.b}, incidents`,
      `${labels.b}, share`,
      `${labels.b}, 95 %`,
      'Ratio',
      'Ratio, 95 %',
      'q',
    ],
    rows: [
      ...rows.map(({ value, a, b, ratio, q }) => [
        valueLabel(dimension, value),
        ...cells(a),
        ...cells(b),
        ratioWords(ratio.ratio),
        intervalWords(ratio.lower, ratio.upper),
        pValueWords(q),
      ]),
      ['Unknown, of all', ...cells(unknown.a), ...cells(unknown.b), '–', '–', '–'],
    ],
  };
}
