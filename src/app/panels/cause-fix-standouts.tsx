import { STATISTICS } from '../../core/statistics/index.ts';
import type { MixCross, MixCrossCell } from '../../core/statistics/mix-cross.ts';
import { lowered } from '../../core/words/differences.ts';
import { countWords } from '../../core/words/numbers.ts';
import { CohortGlyph } from '../charts/cohort-glyph.tsx';
import { Figure } from '../charts/figure.tsx';
import figures from '../charts/figures-table.module.css';
import { Spoken } from '../charts/spoken.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import classes from './cause-fix.module.css';
import { causeLabel, fixLabel, pairsTable, pairWords, residualWords, TOO_FEW_PAIRS } from './cause-fix.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';
import { useSelectPair } from './use-select-pair.ts';

const MOST = 6;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

const standouts = ({ cells }: MixCross): readonly MixCrossCell[] =>
  cells
    .filter(({ q }) => q < 0.05)
    .sort((one, other) => Math.abs(other.residual) - Math.abs(one.residual))
    .slice(0, MOST);

/** The pairs of root cause and mitigation farthest from what both cohorts share, in words and counts. */
export function CauseFixStandouts({ answer }: { readonly answer: StatisticAnswer<MixCross> }) {
  const labels = useLabels();
  const selectPair = useSelectPair();
  const { data } = answer;
  const rows = data ? standouts(data) : [];
  return (
    <Figure
      title={
        rows.length === 1 ? 'Which one stands out?' : `Which ${NUMBERS[rows.length || MOST]} stand out most?`
      }
      subtitle="Incidents in each cohort, and residual"
      usage={data}
      {...panelState(
        answer,
        () => (rows.length === 0 ? 'empty' : 'ready'),
        data?.family === 0 ? TOO_FEW_PAIRS : 'No pair differs by more than chance.',
      )}
      definition={STATISTICS.mixCross.definition}
      table={data && pairsTable(data, labels)}
      height={180}
    >
      <table className={figures.table}>
        <thead>
          <tr>
            <th scope="col">Root cause → fix</th>
            <th scope="col" className={figures.a} title={labels.a}>
              <CohortGlyph side="a" />
              <Spoken>{labels.a}</Spoken>n
            </th>
            <th scope="col" className={figures.b} title={labels.b}>
              <CohortGlyph side="b" />
              <Spoken>{labels.b}</Spoken>n
            </th>
            <th scope="col">Residual</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cell) => (
            <tr key={`${cell.row} ${cell.column}`}>
              <th scope="row">
                <button
                  type="button"
                  className={classes.pair}
                  title={pairWords(cell, labels)}
                  onClick={() => selectPair(cell.row, cell.column)}
                >
                  {causeLabel(cell.row)} → {lowered(fixLabel(cell.column))}
                </button>
              </th>
              <td>{countWords(cell.a)}</td>
              <td>{countWords(cell.b)}</td>
              <td>{residualWords(cell.residual)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}
