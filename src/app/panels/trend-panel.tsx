import { epochMs } from '../../core/incident/units.ts';
import { dayStart, nextBin } from '../../core/statistics/calendar.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import type { Trend, TrendParams } from '../../core/statistics/trend.ts';
import { binWords } from '../../core/words/dates.ts';
import { countWords, intervalWords, percentWords } from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';
import { Figure } from '../charts/figure.tsx';
import { TrendLines } from '../charts/trend-lines.tsx';
import { type TrendUnit, trendWords } from '../charts/trend-series.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { feedEdgeWords } from '../text/feed-edge.ts';
import { MODEL_RELEASES } from '../text/releases.ts';
import { notes } from './notes.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';

const UNITS: Readonly<Record<TrendParams['measure'], TrendUnit>> = {
  count: 'count',
  medianTtm: 'duration',
  humanShare: 'share',
  genaiShare: 'share',
};

interface TrendPanelProps {
  readonly measure: TrendParams['measure'];
  readonly bin: TrendParams['bin'];
  readonly title: string;
  readonly subtitle: string;
  /** `own` gives each cohort its row and its own maximum; `fitting` does where one would flatten the other. */
  readonly rows?: 'shared' | 'own' | 'fitting';
  readonly height?: number;
}

/** What changes over time, a value a month or quarter with its interval; a dragged range becomes the time filter. */
export function TrendPanel({
  measure,
  bin,
  title,
  subtitle,
  rows = 'shared',
  height = 190,
}: TrendPanelProps) {
  const labels = useLabels();
  const dataset = useDataset();
  const cutOff = dataset?.cutOff ?? Number.NaN;
  const setTime = useSession((session) => session.setTime);
  const answer = useStatistic('trend', {
    bin,
    measure,
    ...(Number.isFinite(cutOff) ? { until: cutOff } : {}),
  });
  const { data } = answer;
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      usage={data}
      {...panelState(
        answer,
        ({ bins, used }) => (used === 0 ? 'missing-column' : bins.length < 2 ? 'empty' : 'ready'),
        data?.used === 0
          ? 'No incident in view has what this needs.'
          : `All incidents in view start in one ${bin}. Widen the time range.`,
      )}
      definition={STATISTICS.trend.definition}
      table={data && tableOf(data, labels)}
      height={height}
      note={data && notes(feedEdgeWords(dataset), partialWords(data))}
    >
      {data && (
        <TrendLines
          bins={data.bins.map(dayStart)}
          until={endOf(data)}
          binWords={(from) => binWords(new Date(from).toISOString().slice(0, 10), bin)}
          series={data}
          unit={UNITS[measure]}
          labels={labels}
          description={`${title} ${subtitle}`}
          markers={MODEL_RELEASES.filter(({ at }) => at >= dayStart(data.bins[0] ?? '') && at < endOf(data))}
          isLastPartial={data.partialLast < 1}
          rows={rows}
          spread="band"
          height={height}
          onSelect={(span) => span && setTime(epochMs(span.from), epochMs(span.to), 'committed')}
        />
      )}
    </Figure>
  );
}

const endOf = ({ bins, bin }: Trend): number => dayStart(nextBin(bins.at(-1) ?? '', bin));

function partialWords({ bins, bin, partialLast }: Trend): string | undefined {
  const last = bins.at(-1);
  return partialLast < 1 && last !== undefined
    ? `${binWords(last, bin)} is not over: ${percentWords(partialLast, 0)} of its days.`
    : undefined;
}

function tableOf(trend: Trend, labels: { readonly a: string; readonly b: string }): TableData {
  const write = (value: number) => trendWords(UNITS[trend.measure], value);
  const cells = (points: Trend['a'], index: number) => {
    const { value, lower, upper, n } = points[index] ?? { value: NaN, lower: NaN, upper: NaN, n: 0 };
    return [write(value), intervalWords(lower, upper, write), countWords(n)];
  };
  const columns = (label: string) => [label, `${label}, 95 %`, `${label}, n`];
  const hasB = trend.b.length > 0;
  return {
    columns: [
      trend.bin === 'month' ? 'Month' : 'Quarter',
      ...columns(labels.a),
      ...(hasB ? columns(labels.b) : []),
    ],
    rows: trend.bins.map((day, index) => [
      binWords(day, trend.bin),
      ...cells(trend.a, index),
      ...(hasB ? cells(trend.b, index) : []),
    ]),
  };
}
