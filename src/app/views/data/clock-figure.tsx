import { type ClockRow, clockCoverage } from '../../../core/statistics/clock-coverage.ts';
import { onSides } from '../../../core/statistics/sides.ts';
import { percentWords } from '../../../core/words/numbers.ts';
import { Figure } from '../../charts/figure.tsx';
import { useStatistic } from '../../data/use-statistic.ts';
import { panelState } from '../../panels/panel-state.ts';
import { useSession } from '../../session/session.ts';
import { clockEnds } from '../../text/choices.ts';
import { BarPair, ShareAxis } from './bar-pair.tsx';
import classes from './data-tables.module.css';

const isInFile = ({ complete, open }: ClockRow): boolean =>
  complete.a.events + complete.b.events + open.a.events + open.b.events > 0;

/** Which durations can be computed, and for how many incidents. */
export function ClockFigure() {
  const answer = useStatistic('clockCoverage', undefined);
  const clock = useSession((session) => session.clock);
  return (
    <Figure
      title="Which clock can run?"
      subtitle="Both ends known; hatched: started, still open"
      usage={answer.data}
      {...panelState(answer)}
      definition={clockCoverage.definition}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Clock</th>
            <th scope="col" style={{ inlineSize: '36%' }}>
              <ShareAxis />
            </th>
            <th scope="col" className={classes.last}>
              Known
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.data?.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row" className={classes.wrap} style={{ minInlineSize: 0 }}>
                {row.name.toUpperCase()}{' '}
                <span className={classes.quiet}>{clockEnds({ ...clock, duration: row.name })}</span>
              </th>
              {isInFile(row) ? (
                <>
                  <td>
                    <BarPair
                      shares={onSides((side) => row.complete[side].share)}
                      hatched={onSides((side) => row.open[side].share)}
                    />
                  </td>
                  <td className={classes.last} style={{ lineHeight: '13px', fontSize: 11 }}>
                    <span className={classes.a}>{percentWords(row.complete.a.share)}</span>
                    <br />
                    <span className={classes.b}>{percentWords(row.complete.b.share)}</span>
                  </td>
                </>
              ) : (
                <td colSpan={2} className={classes.quiet}>
                  not in this file
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}
