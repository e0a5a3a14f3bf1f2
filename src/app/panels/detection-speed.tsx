import { SIDES } from '../../core/incident/cohort.ts';
import { FEWEST_INCIDENTS } from '../../core/statistics/comparison.ts';
import type { Detection } from '../../core/statistics/detection.ts';
import type { DetectionSource } from '../../core/statistics/detection-sources.ts';
import type { DetectionTimes } from '../../core/statistics/detection-times.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import { durationWords } from '../../core/words/durations.ts';
import { countWords } from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';
import { EcdfCurves } from '../charts/ecdf-curves.tsx';
import { Figure } from '../charts/figure.tsx';
import type { StepCurve } from '../charts/step-curve.ts';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';

interface DetectionSpeedProps {
  readonly answer: StatisticAnswer<Detection>;
  readonly source: DetectionSource;
}

const HEIGHT = 230;

const TITLES = { human: 'How fast do people notice?', monitor: 'How fast do monitors?' } as const;

/** The distribution of the time to detect of one source, in both cohorts. */
export function DetectionSpeed({ answer, source }: DetectionSpeedProps) {
  const labels = useLabels();
  const { data } = answer;
  const times = data?.times.find((candidate) => candidate.source === source);
  const n = (times?.a.n ?? 0) + (times?.b.n ?? 0);
  return (
    <Figure
      title={TITLES[source]}
      subtitle="Detected within …, log scale, 95 % band"
      usage={data && { used: n, inView: data.inView }}
      {...panelState(
        answer,
        () => (n === 0 ? 'missing-column' : 'ready'),
        'No incident of this source has both impact start and detection.',
      )}
      definition={STATISTICS.detection.definition}
      table={times && tableOf(times, labels)}
      height={HEIGHT}
      blank="durations"
      note={times && fewWords(times, labels)}
    >
      {times && (
        <EcdfCurves
          curves={curvesOf(times)}
          labels={labels}
          height={HEIGHT}
          done="detected"
          description={`${TITLES[source]} Share detected within a time, log scale.`}
        />
      )}
    </Figure>
  );
}

const curvesOf = (times: DetectionTimes): readonly StepCurve[] =>
  SIDES.filter((side) => times[side].n >= FEWEST_INCIDENTS).map((side) => {
    const { ecdf, median } = times[side];
    return {
      side,
      at: ecdf.times,
      share: ecdf.share,
      lower: ecdf.lower,
      upper: ecdf.upper,
      median,
      crosses: [],
    };
  });

const fewWords = (
  times: DetectionTimes,
  labels: { readonly a: string; readonly b: string },
): string | undefined => {
  const few = SIDES.filter((side) => times[side].n < FEWEST_INCIDENTS);
  return few.length === 0
    ? undefined
    : few.map((side) => `${labels[side]}: ${countWords(times[side].n)}, too few for a curve.`).join(' ');
};

const tableOf = (times: DetectionTimes, labels: { readonly a: string; readonly b: string }): TableData => ({
  columns: ['Cohort', 'n', '25th', 'Median', '75th', '90th'],
  rows: SIDES.map((side) => {
    const { n, p25, median, p75, p90 } = times[side];
    return [labels[side], countWords(n), ...[p25, median, p75, p90].map(durationWords)];
  }),
});
