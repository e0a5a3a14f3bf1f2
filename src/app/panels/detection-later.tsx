import { SIDES } from '../../core/incident/cohort.ts';
import type { Detection } from '../../core/statistics/detection.ts';
import type { DetectionTimes } from '../../core/statistics/detection-times.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import { durationWords } from '../../core/words/durations.ts';
import { countWords } from '../../core/words/numbers.ts';
import { CohortGlyph } from '../charts/cohort-glyph.tsx';
import { Figure } from '../charts/figure.tsx';
import { RatioRows } from '../charts/ratio-rows.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import classes from './detection.module.css';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';

const NAMES = { all: 'All', human: 'Found by people', monitor: 'Found by monitors' } as const;
const SHORT = { all: 'All', human: 'People', monitor: 'Monitors' } as const;

/** Ratio of the median times to detect, pooled and by source, with their quantiles. */
export function DetectionLater({ answer }: { readonly answer: StatisticAnswer<Detection> }) {
  const labels = useLabels();
  const { data } = answer;
  const times = data?.times ?? [];
  const all = times.find(({ source }) => source === 'all');
  const used = (all?.a.n ?? 0) + (all?.b.n ?? 0);
  return (
    <Figure
      title={`Is ${labels.a} noticed later?`}
      subtitle={`Median time to detect, ${labels.a} over ${labels.b}, 95 % interval`}
      usage={data && { used, inView: data.inView }}
      {...panelState(
        answer,
        () => (used === 0 ? 'missing-column' : 'ready'),
        'No incident here has both impact start and detection.',
      )}
      definition={STATISTICS.detection.definition}
      height={190}
    >
      <RatioRows
        name="Ratio of the median times to detect"
        labels={labels}
        rows={times.map(({ source, ratio }) => ({
          value: source,
          label: NAMES[source],
          ratio,
          isStrong: source === 'all',
          ...(Number.isNaN(ratio.ratio) ? { instead: 'too few to say' } : {}),
        }))}
      />
      <Quantiles times={times.filter(({ source }) => source !== 'all')} labels={labels} />
    </Figure>
  );
}

interface QuantilesProps {
  readonly times: readonly DetectionTimes[];
  readonly labels: { readonly a: string; readonly b: string };
}

const Quantiles = ({ times, labels }: QuantilesProps) => (
  <div className={classes.scroll}>
    <table className={classes.table} aria-label="Time to detect by source">
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">25th</th>
          <th scope="col">Median</th>
          <th scope="col">75th</th>
          <th scope="col">90th</th>
          <th scope="col">n</th>
        </tr>
      </thead>
      <tbody>
        {times.flatMap((row) =>
          SIDES.map((side) => {
            const { n, p25, median, p75, p90 } = row[side];
            return (
              <tr key={`${row.source} ${side}`}>
                <th scope="row" title={labels[side]}>
                  <CohortGlyph side={side} /> {SHORT[row.source]}
                </th>
                <td>{durationWords(p25)}</td>
                <td>{durationWords(median)}</td>
                <td>{durationWords(p75)}</td>
                <td>{durationWords(p90)}</td>
                <td>
                  <small>{countWords(n)}</small>
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  </div>
);
