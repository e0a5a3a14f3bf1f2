import type { GapPart } from '../../core/estimators/mix-decomposition.ts';
import type { Dimension } from '../../core/incident/dimensions.ts';
import type { GapBy, GapMix } from '../../core/statistics/gap-mix.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { durationWords } from '../../core/words/durations.ts';
import { durationLabel } from '../../core/words/labels.ts';
import { countWords, intervalWords } from '../../core/words/numbers.ts';
import type { FigureState } from '../charts/chart-state.tsx';
import type { TableData } from '../charts/data-table.tsx';
import { Figure } from '../charts/figure.tsx';
import { timeAmountTicks } from '../charts/number-ticks.ts';
import { Waterfall, type WaterfallRow } from '../charts/waterfall.tsx';
import { useStatisticAtRest } from '../data/use-statistic-at-rest.ts';
import { useSession } from '../session/session.ts';
import { gapStateWords, gapStep, mixShareWords, valueWords } from './gap-words.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';

const BY: readonly Dimension[] = ['detectionSource'];

const stateOf = ({ tooFew, used, parts }: GapMix): FigureState => {
  if (used === 0) return 'missing-column';
  return !tooFew && parts[0]?.state === 'ready' ? 'ready' : 'empty';
};

/** How much of the gap between the medians is who finds the incidents, as a waterfall from B to A. */
export function GapWaterfallPanel() {
  const labels = useLabels();
  const duration = useSession(({ clock }) => clock.duration);
  const answer = useStatisticAtRest('gapMix', { by: BY });
  const { data } = answer;
  const [part] = data?.parts ?? [];
  return (
    <Figure
      title="How much is who finds it?"
      subtitle={`Gap in median ${durationLabel(duration).toLowerCase()}, averaged over all orders, 95 % interval`}
      usage={data}
      {...panelState(answer, stateOf, data && gapStateWords(data, part))}
      definition={STATISTICS.gapMix.definition}
      table={part?.state === 'ready' ? tableOf(part, labels) : undefined}
      height={182}
      note={part?.state === 'ready' ? mixShareWords(part, 'The mix of who finds them') : undefined}
    >
      {part?.state === 'ready' && (
        <Waterfall
          name="From one median to the other"
          rows={rowsOf(part, labels)}
          ticksTo={timeAmountTicks}
        />
      )}
    </Figure>
  );
}

const end = (label: string, kind: 'a' | 'b', part: GapPart): WaterfallRow => ({
  ...gapStep(label, kind, 0, part),
  value: durationWords(part.value),
  interval: intervalWords(part.lower, part.upper, durationWords),
});

/** The bars in order: B, mix, within each value, A. */
function rowsOf({ by, quantileA, quantileB, mix, within }: GapBy, labels: Sides<string>): WaterfallRow[] {
  let at = quantileB.value + mix.value;
  const steps = within.map(({ value, part }) => {
    const row = gapStep(`Within: ${valueWords(by, value)}`, 'within', at, part);
    at = row.to;
    return row;
  });
  return [
    end(`${labels.b} as it is`, 'b', quantileB),
    { ...gapStep('Other mix of finders', 'mix', quantileB.value, mix), isStrong: true },
    ...steps,
    end(`${labels.a} as it is`, 'a', quantileA),
  ];
}

const tableOf = (part: GapBy, labels: Sides<string>): TableData => ({
  columns: ['Step', 'Minutes of the median', '95 %', `${labels.a}, n`, `${labels.b}, n`],
  rows: rowsOf(part, labels).map(({ label, value, interval }, index) => {
    const n = part.within[index - 2]?.n;
    return [label, value, interval, n ? countWords(n.a) : '', n ? countWords(n.b) : ''];
  }),
});
