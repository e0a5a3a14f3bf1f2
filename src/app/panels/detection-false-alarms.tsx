import type { Ratio } from '../../core/estimators/ratio-of-quantiles.ts';
import type { Detection } from '../../core/statistics/detection.ts';
import type { FalseAlarms } from '../../core/statistics/detection-sources.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import { onSides } from '../../core/statistics/sides.ts';
import { timesWords } from '../../core/words/numbers.ts';
import type { FigureState } from '../charts/chart-state.tsx';
import { Figure } from '../charts/figure.tsx';
import { Slope } from '../charts/slope.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import { panelState } from './panel-state.ts';
import { sharePairsTable } from './share-pairs-table.ts';
import { useLabels } from './use-labels.ts';

const SOURCES = { human: 'Raised by people', monitor: 'Raised by monitors' } as const;

const change = ({ ratio, lower, upper }: Ratio): string | undefined => {
  if (!Number.isFinite(lower)) return undefined;
  return lower <= 1 && upper >= 1 ? `${timesWords(ratio)} ×, may be 1` : `${timesWords(ratio)} ×`;
};

/** What the rates can be drawn from: reviewed incidents of both sources in each cohort. */
export function reviewState(rates: readonly FalseAlarms[]): FigureState {
  const reviewed = rates.reduce((sum, { a, b }) => sum + a.n + b.n, 0);
  return reviewed === 0 ? 'missing-column' : 'ready';
}

/** False alarms over reviewed incidents: two lines whose slopes agree or do not. */
export function DetectionFalseAlarms({ answer }: { readonly answer: StatisticAnswer<Detection> }) {
  const labels = useLabels();
  const { data } = answer;
  const people = data?.falseAlarms.find(({ value }) => value === 'human');
  const monitors = data?.falseAlarms.find(({ value }) => value === 'monitor');
  const used = (data?.falseAlarms ?? []).reduce((sum, { a, b }) => sum + a.n + b.n, 0);
  return (
    <Figure
      title="How often wrongly?"
      subtitle="False alarms over reviewed incidents, 95 % interval"
      usage={data && { used, inView: data.inView }}
      {...panelState(
        answer,
        ({ falseAlarms }) => reviewState(falseAlarms),
        'No incident with a known source was reviewed for false alarms.',
      )}
      definition={STATISTICS.detection.definition}
      table={
        data &&
        sharePairsTable(
          'Source',
          data.falseAlarms.map((row) => ({ ...row, label: SOURCES[row.value] })),
          labels,
        )
      }
      height={180}
    >
      {data && people && monitors && (
        <Slope
          ends={onSides((side) => ({ left: people[side], right: monitors[side] }))}
          labels={labels}
          names={['raised by people', 'raised by monitors']}
          changes={changesOf(data)}
          description="False alarms over reviewed incidents, raised by people and raised by monitors, in each cohort."
          height={190}
        />
      )}
    </Figure>
  );
}

function changesOf({ flip }: Detection): { a?: string; b?: string } {
  const [a, b] = [change(flip.monitorsOverPeople.a), change(flip.monitorsOverPeople.b)];
  return { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) };
}
