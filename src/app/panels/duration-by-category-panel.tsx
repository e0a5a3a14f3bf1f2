import type { CanonicalDimension } from '../../core/incident/dimensions.ts';
import type { CategoryDuration, DurationByCategory } from '../../core/statistics/duration-by-category.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { lowered } from '../../core/words/differences.ts';
import { durationWords } from '../../core/words/durations.ts';
import { dimensionLabel, durationLabel, valueLabel } from '../../core/words/labels.ts';
import { countWords, intervalWords, plural, pValueWords, ratioWords } from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';
import { DotIntervalRows } from '../charts/dot-interval-rows.tsx';
import { Figure } from '../charts/figure.tsx';
import { useStatistic } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { valuesOf } from '../session/toggle.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';

interface DurationByCategoryPanelProps {
  readonly dimension: CanonicalDimension;
  /** The question that it answers: `Which fixes are slow?` */
  readonly title: string;
  /** What the rows divide by, in the subtitle; the field's name when absent. */
  readonly by?: string;
}

const MOST_ROWS = 9;
const NOTHING: readonly string[] = [];

/** The median duration of both cohorts by the values of one field; a row filters by its value. */
export function DurationByCategoryPanel({ dimension, title, by }: DurationByCategoryPanelProps) {
  const labels = useLabels();
  const answer = useStatistic('durationByCategory', { dimension });
  const duration = useSession(({ clock }) => clock.duration);
  const selected = useSession(({ filter }) => valuesOf(filter, dimension)) ?? NOTHING;
  const toggleValue = useSession((session) => session.toggleValue);
  const { data } = answer;
  const timed = data?.rows.filter(({ a, b }) => a.n + b.n > 0) ?? [];
  const hidden = timed.length - MOST_ROWS;
  const name = dimensionLabel(dimension);
  return (
    <Figure
      title={title}
      subtitle={`Median ${lowered(durationLabel(duration))} by ${by ?? lowered(name)}, 95 % interval, log scale`}
      usage={data}
      {...panelState(
        answer,
        () => (timed.length === 0 ? 'missing-column' : 'ready'),
        `No incident here has a ${lowered(name)} and both times.`,
      )}
      definition={STATISTICS.durationByCategory.definition}
      table={data && tableOf(data, labels)}
      height={120}
      note={hidden > 0 ? `${plural(hidden, 'more value')} in the table.` : undefined}
    >
      <DotIntervalRows
        name={name}
        labels={labels}
        rows={timed.slice(0, MOST_ROWS).map((row) => ({
          value: row.value,
          label: valueLabel(dimension, row.value),
          a: row.a,
          b: row.b,
          n: { a: row.a.n, b: row.b.n },
        }))}
        selected={selected}
        onToggle={(value) => toggleValue(dimension, value)}
      />
    </Figure>
  );
}

function tableOf({ dimension, rows }: DurationByCategory, labels: Sides<string>): TableData {
  const cells = ({ n, value, lower, upper }: CategoryDuration['a']) => [
    countWords(n),
    durationWords(value),
    intervalWords(lower, upper, durationWords),
  ];
  const columns = (label: string) => [`${label}, n`, `${label}, median`, `${label}, 95 %`];
  return {
    columns: [
      dimensionLabel(dimension),
      ...columns(labels.a),
      ...columns(labels.b),
      'Ratio',
      'Ratio, 95 %',
      'q',
    ],
    rows: rows.map((row) => [
      valueLabel(dimension, row.value),
      ...cells(row.a),
      ...cells(row.b),
      ratioWords(row.ratio.ratio),
      intervalWords(row.ratio.lower, row.ratio.upper),
      pValueWords(row.q),
    ]),
  };
}
