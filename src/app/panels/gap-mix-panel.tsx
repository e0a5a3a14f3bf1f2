import type { Dimension } from '../../core/incident/dimensions.ts';
import type { GapBy, GapMix } from '../../core/statistics/gap-mix.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import { dimensionLabel, durationLabel } from '../../core/words/labels.ts';
import type { FigureState } from '../charts/chart-state.tsx';
import type { TableData } from '../charts/data-table.tsx';
import { Figure } from '../charts/figure.tsx';
import { timeAmountTicks } from '../charts/number-ticks.ts';
import { Waterfall, type WaterfallRow } from '../charts/waterfall.tsx';
import { useStatisticAtRest } from '../data/use-statistic-at-rest.ts';
import { useSession } from '../session/session.ts';
import { gapShareWords, gapStateWords, gapStep, mixesWords } from './gap-words.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';

const BY: readonly Dimension[] = ['detectionSource', 'severity', 'stage', 'rootCause'];

const readyOf = ({ parts }: GapMix): GapBy[] => parts.filter(({ state }) => state === 'ready');

function stateOf(data: GapMix): FigureState {
  if (data.used === 0) return 'missing-column';
  return readyOf(data).length > 0 ? 'ready' : 'empty';
}

/** How much of the gap between the medians is that the cohorts are made of other incidents, by one field at a time. */
export function GapMixPanel() {
  const labels = useLabels();
  const duration = useSession(({ clock }) => clock.duration);
  const answer = useStatisticAtRest('gapMix', { by: BY });
  const { data } = answer;
  const ready = data ? readyOf(data) : [];
  return (
    <Figure
      title="How much of the gap is mix?"
      subtitle={`Part of the gap in median ${durationLabel(duration).toLowerCase()}, ${labels.a} less ${labels.b}, that the mix of each field accounts for, 95 % interval`}
      usage={data}
      {...panelState(answer, stateOf, data && gapStateWords(data, data.parts[0]))}
      definition={STATISTICS.gapMix.definition}
      table={tableOf(ready)}
      height={182}
      note={mixesWords(data?.parts ?? [])}
    >
      <Waterfall name="Parts of the gap" rows={rowsOf(ready)} ticksTo={timeAmountTicks} isApart />
    </Figure>
  );
}

function rowsOf(ready: readonly GapBy[]): WaterfallRow[] {
  const [first] = ready;
  if (first === undefined) return [];
  return [
    { ...gapStep('Gap as it is', 'within', 0, first.gap), isStrong: true },
    ...ready.map(({ by, mix }) => gapStep(`Mix of ${dimensionLabel(by).toLowerCase()}`, 'mix', 0, mix)),
  ];
}

const tableOf = (ready: readonly GapBy[]): TableData => ({
  columns: ['Part', 'Difference of medians', '95 %', 'Share of the gap'],
  rows: rowsOf(ready).map(({ label, value, interval }, index) => {
    const part = ready[index - 1];
    return [label, value, interval, part ? gapShareWords(part) : '100 %'];
  }),
});
