import { FEWEST_EVENTS_FOR_A_BAR } from '../../core/statistics/comparison.ts';
import type { Difference, DifferenceState, Measured } from '../../core/statistics/difference.ts';
import type { Differences } from '../../core/statistics/differences.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { measureLabel } from '../../core/words/differences.ts';
import { durationWords } from '../../core/words/durations.ts';
import { clocksWarning } from '../../core/words/headlines/overview.ts';
import {
  countWords,
  intervalWords,
  NO_NUMBER,
  percentWords,
  pValueWords,
  ratioWords,
} from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';
import { Figure } from '../charts/figure.tsx';
import { Forest } from '../charts/forest.tsx';
import type { ForestRow, ForestValue } from '../charts/forest-row.ts';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import type { ViewId } from '../session/chosen.ts';
import { useSession } from '../session/session.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';
import { useStartAtDetection } from './use-start-at-detection.ts';
import { Warning } from './warning.tsx';

const GROUPS = { detection: 'Detection', time: 'Time', fix: 'Fix', cause: 'Cause' } as const;

/** The view that tells more of a group. */
const VIEWS: Readonly<Record<Difference['group'], ViewId>> = {
  detection: 'detection',
  time: 'mitigation',
  fix: 'categories',
  cause: 'categories',
};

const INSTEAD: Readonly<Record<DifferenceState, string | undefined>> = {
  compared: undefined,
  'too-few': 'too few to say',
  'not-reached': 'not reached yet',
  missing: 'not in this file',
  filtered: 'decided by the filter',
};

const written = ({ measure }: Difference, value: number): string =>
  measure.kind === 'time' ? durationWords(value) : percentWords(value);

function forestValue(row: Difference, measured: Measured): ForestValue {
  const { value, n, events } = measured;
  const isFew = row.measure.kind !== 'time' && row.state === 'too-few' && events < FEWEST_EVENTS_FOR_A_BAR;
  const text = n === 0 ? NO_NUMBER : Number.isNaN(value) ? 'not reached' : written(row, value);
  return { text, value, n, ...(isFew && n > 0 ? { few: events } : {}) };
}

/** Why a row has no ratio. */
function insteadOf({ state, a, b }: Difference, labels: Sides<string>): string | undefined {
  if (state === 'too-few' && (a.n === 0) !== (b.n === 0)) return `none in ${labels[a.n === 0 ? 'a' : 'b']}`;
  return INSTEAD[state];
}

const forestRow = (row: Difference, labels: Sides<string>): ForestRow => ({
  id: row.id,
  group: GROUPS[row.group],
  label: measureLabel(row.measure),
  a: forestValue(row, row.a),
  b: forestValue(row, row.b),
  ratio: row.ratio,
  q: row.q,
  instead: insteadOf(row, labels),
  overTime: row.state === 'compared' ? row.quarters : undefined,
});

/** All differences between the cohorts, and which of them are more than chance. */
export function OverviewForest({ answer }: { readonly answer: StatisticAnswer<Differences> }) {
  const labels = useLabels();
  const go = useSession((session) => session.go);
  const { data } = answer;
  const shown = data?.rows.filter(({ state }) => state !== 'missing') ?? [];
  const absent =
    data?.rows.filter(({ state }) => state === 'missing').map(({ measure }) => measureLabel(measure)) ?? [];
  return (
    <Figure
      title="Which differences are real?"
      subtitle={
        `${labels.a} value over ${labels.b} value, with 95 % interval, log scale. Filled mark: q < 0.05 after ` +
        `correction for ${data?.family ?? '…'} tests. Open incidents count as not yet mitigated.`
      }
      usage={data}
      {...panelState(answer)}
      definition={STATISTICS.differences.definition}
      table={data && tableOf(shown, labels)}
      height={420}
      note={absent.length > 0 ? `Not in this file: ${absent.join(', ')}.` : undefined}
    >
      {data && (
        <Forest
          rows={shown.map((row) => forestRow(row, labels))}
          labels={labels}
          overTime="By quarter"
          notes={{ [GROUPS.time]: <ClocksNote differences={data} /> }}
          onOpen={(id) => {
            const row = data.rows.find((candidate) => candidate.id === id);
            if (row) go(VIEWS[row.group]);
          }}
        />
      )}
    </Figure>
  );
}

function ClocksNote({ differences }: { readonly differences: Differences }) {
  const labels = useLabels();
  const startAtDetection = useStartAtDetection();
  const warning = clocksWarning(differences, labels);
  if (warning === undefined) return null;
  return <Warning action={startAtDetection}>{warning}</Warning>;
}

function tableOf(rows: readonly Difference[], labels: { readonly a: string; readonly b: string }): TableData {
  return {
    columns: ['Measure', labels.a, `${labels.a}, n`, labels.b, `${labels.b}, n`, 'Ratio', '95 %', 'q'],
    rows: rows.map((row) => [
      measureLabel(row.measure),
      written(row, row.a.value),
      countWords(row.a.n),
      written(row, row.b.value),
      countWords(row.b.n),
      insteadOf(row, labels) ?? ratioWords(row.ratio.ratio),
      intervalWords(row.ratio.lower, row.ratio.upper),
      pValueWords(row.q),
    ]),
  };
}
