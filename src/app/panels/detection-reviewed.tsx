import { SIDES } from '../../core/incident/cohort.ts';
import type { Detection } from '../../core/statistics/detection.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import { flipWarning } from '../../core/words/headlines/detection.ts';
import { countWords, decimalWords, intervalWords } from '../../core/words/numbers.ts';
import { CohortGlyph } from '../charts/cohort-glyph.tsx';
import { Figure } from '../charts/figure.tsx';
import { ReviewedBar } from '../charts/reviewed-bar.tsx';
import { Spoken } from '../charts/spoken.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import classes from './detection.module.css';
import { reviewState } from './detection-false-alarms.tsx';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';
import { Warning } from './warning.tsx';

const SOURCES = { human: 'people', monitor: 'monitors' } as const;

const percent = (share: number): string => decimalWords(share * 100, 1);

/** How many false alarms, of how many reviewed, and how many were not reviewed. */
export function DetectionReviewed({ answer }: { readonly answer: StatisticAnswer<Detection> }) {
  const labels = useLabels();
  const { data } = answer;
  const rates = data?.falseAlarms ?? [];
  const warning = data && flipWarning(data.flip, labels);
  return (
    <Figure
      title="How many were reviewed?"
      subtitle="False alarms, reviewed, and not reviewed (hatched)"
      usage={data}
      {...panelState(
        answer,
        ({ falseAlarms }) => reviewState(falseAlarms),
        'No incident with a known source was reviewed for false alarms.',
      )}
      definition={STATISTICS.detection.definition}
      height={180}
      note={warning && <Warning>{warning}</Warning>}
    >
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Raised by</th>
              <th scope="col">False</th>
              <th scope="col">Reviewed</th>
              <th scope="col">%, 95 %</th>
              <th scope="col">Not reviewed</th>
            </tr>
          </thead>
          <tbody>
            {SIDES.flatMap((side) =>
              rates.map((row) => (
                <tr key={`${side} ${row.value}`}>
                  <th scope="row" title={labels[side]}>
                    <CohortGlyph side={side} /> <Spoken>{labels[side]}, </Spoken>
                    {SOURCES[row.value]}
                  </th>
                  <td>{countWords(row[side].events)}</td>
                  <td>{countWords(row[side].n)}</td>
                  <td>
                    <small>{intervalWords(row[side].lower, row[side].upper, percent)}</small>
                  </td>
                  <td>
                    <ReviewedBar side={side} reviewed={row[side].n} notReviewed={row.notReviewed[side]} />
                    <span className={classes.count}>{countWords(row.notReviewed[side])}</span>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}
