import { epochMs } from '../../core/incident/units.ts';
import { dayStart, nextBin } from '../../core/statistics/calendar.ts';
import {
  type ControlChart as Charted,
  type ControlSeries,
  FEWEST_FOR_CHANGES,
  FEWEST_FOR_LIMITS,
} from '../../core/statistics/control-chart.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { binWords, monthWords } from '../../core/words/dates.ts';
import { bandWords, perMonth } from '../../core/words/headlines/trends.ts';
import {
  countWords,
  decimalWords,
  intervalWords,
  percentWords,
  ratioWords,
} from '../../core/words/numbers.ts';
import { ControlChart } from '../charts/control-chart.tsx';
import type { ControlRow } from '../charts/control-row.ts';
import type { TableData } from '../charts/data-table.tsx';
import { Figure } from '../charts/figure.tsx';
import { useDataset } from '../data/use-dataset.ts';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { feedEdgeWords } from '../text/feed-edge.ts';
import { MODEL_RELEASES } from '../text/releases.ts';
import { notes } from './notes.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';

/** Incidents a month as control charts: levels, limits, special months, and when the level changed. */
export function ControlChartPanel({ answer }: { readonly answer: StatisticAnswer<Charted> }) {
  const labels = useLabels();
  const feedEdge = feedEdgeWords(useDataset());
  const setTime = useSession((session) => session.setTime);
  const { data } = answer;
  const edges = data ? edgesOf(data) : [];
  return (
    <Figure
      title="How many a month?"
      subtitle={subtitleOf(data)}
      usage={data}
      {...panelState(
        answer,
        ({ months, used }) => (used === 0 ? 'missing-column' : months.length < 2 ? 'empty' : 'ready'),
        data?.used === 0
          ? 'No incident in view has a start.'
          : 'All incidents in view start in one month. Widen the time range.',
      )}
      definition={STATISTICS.controlChart.definition}
      table={data && tableOf(data, labels)}
      height={312}
      note={data && notes(feedEdge, partialWords(data))}
    >
      {data && (
        <ControlChart
          edges={edges}
          rows={{ a: rowOf(data.a, data), b: rowOf(data.b, data) }}
          labels={labels}
          monthWords={monthWords}
          description="Incidents a 30-day month with control limits."
          markers={MODEL_RELEASES.filter(({ at }) => at >= (edges[0] ?? 0) && at < (edges.at(-1) ?? 0))}
          isLastPartial={data.partialLast < 1}
          onSelect={(span) => span && setTime(epochMs(span.from), epochMs(span.to), 'committed')}
        />
      )}
    </Figure>
  );
}

const edgesOf = ({ months }: Charted): number[] =>
  [...months, nextBin(months.at(-1) ?? '', 'month')].map(dayStart);

/** The widening of each cohort's last level. */
function subtitleOf(data: Charted | undefined): string {
  const levels = 'Incidents a 30-day month. Line: level with 95 % interval.';
  const widest = [data?.a, data?.b].map((side) => side?.levels.at(-1)?.widening ?? Number.NaN);
  if (!widest.some(Number.isFinite)) return levels;
  const factors = widest.filter(Number.isFinite).map((factor) => `× ${decimalWords(factor, 1)}`);
  return (
    `${levels} Dashed: control limits, three sigma, widened for overdispersion (Laney u′, ${factors.join(' and ')}). ` +
    'Ring: special month, with the rule it broke.'
  );
}

function noteOf({ tooFew, changes }: ControlSeries, { months, wholeMonths }: Charted): string {
  const change = changes.at(-1);
  if (tooFew) return 'too few to say';
  const limits =
    wholeMonths < FEWEST_FOR_LIMITS ? `too short for limits (${FEWEST_FOR_LIMITS} months needed)` : '';
  if (wholeMonths < FEWEST_FOR_CHANGES) return limits;
  const level =
    change === undefined
      ? 'no change of level found'
      : `level × ${ratioWords(change.ratio.ratio)} from ${binWords(months[change.index] ?? '', 'month')}, ` +
        `95 % of resamples: ${bandWords(months, change)}`;
  return limits ? `${level}; ${limits}` : level;
}

/** A run that is said already: its first month has the ring. */
const goesOn = ({ months }: ControlSeries, index: number): boolean =>
  months[index]?.rule === '8 on one side' && months[index - 1]?.rule === '8 on one side';

function rowOf(series: ControlSeries, chart: Charted): ControlRow {
  return {
    months: series.months,
    changes: series.changes,
    levels: series.levels.map((level) => ({
      ...level,
      rateWords: `${perMonth(level.level)} a month`,
      intervalWords: intervalWords(level.lower, level.upper, perMonth),
    })),
    special: series.months.flatMap(({ rule, value }, index) =>
      rule === '' || goesOn(series, index) ? [] : [{ index, words: `${perMonth(value)} ${rule}` }],
    ),
    note: noteOf(series, chart),
  };
}

function partialWords({ months, days, partialLast }: Charted): string | undefined {
  const last = months.at(-1);
  return partialLast < 1 && last !== undefined
    ? `${binWords(last, 'month')} is not over: ${days.at(-1)} days, ${percentWords(partialLast, 0)} of it. Its rate is scaled up.`
    : undefined;
}

function tableOf(data: Charted, labels: Sides<string>): TableData {
  const heads = (label: string) => [
    label,
    `${label}, 30 days`,
    `${label}, level`,
    `${label}, limits`,
    `${label}, rule`,
  ];
  const cells = ({ months, levels }: ControlSeries, index: number) => {
    const month = months[index];
    const level = levels.find(({ from, to }) => index >= from && index < to);
    return [
      countWords(month?.count ?? Number.NaN),
      perMonth(month?.value ?? Number.NaN),
      perMonth(level?.level ?? Number.NaN),
      intervalWords(month?.lower ?? Number.NaN, month?.upper ?? Number.NaN, perMonth),
      month?.rule ?? '',
    ];
  };
  return {
    columns: ['Month', 'Days', ...heads(labels.a), ...heads(labels.b)],
    rows: data.months.map((day, index) => [
      binWords(day, 'month'),
      countWords(data.days[index] ?? Number.NaN),
      ...cells(data.a, index),
      ...cells(data.b, index),
    ]),
  };
}
