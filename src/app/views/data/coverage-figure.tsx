import { fieldOfRole } from '../../../core/results/quality-params.ts';
import { type CoverageRow, coverage, fieldId } from '../../../core/statistics/coverage.ts';
import { fieldLabel } from '../../../core/words/fields.ts';
import { listWords } from '../../../core/words/headlines/headline.ts';
import { percentWords, pointsWords } from '../../../core/words/numbers.ts';
import { Figure } from '../../charts/figure.tsx';
import { useDataset } from '../../data/use-dataset.ts';
import { useStatistic } from '../../data/use-statistic.ts';
import { panelState } from '../../panels/panel-state.ts';
import { useSession } from '../../session/session.ts';
import { BarPair, ShareAxis } from './bar-pair.tsx';
import classes from './data-tables.module.css';

const nameOf = ({ field }: CoverageRow): string => fieldLabel(field);

const isFull = ({ a, b }: CoverageRow): boolean => a.events === a.n && b.events === b.n;

/** How much of each field is filled in, cohort by cohort, worst last. */
export function CoverageFigure() {
  const answer = useStatistic('coverage', undefined);
  const mapping = useDataset()?.mapping;
  const cohorts = useSession((session) => session.cohorts);
  const rows = answer.data?.rows ?? [];
  const full = rows.filter((row) => row.inFile && isFull(row));
  const partly = rows.filter((row) => row.inFile && !isFull(row));
  const absent = rows.filter((row) => !row.inFile);
  const headerOf = (row: CoverageRow) =>
    mapping?.columns.find(({ role }) => fieldOfRole(role) === fieldId(row.field))?.header ?? 'derived';
  return (
    <Figure
      title="What is filled in?"
      subtitle="Share of incidents with a value, by cohort. Bold difference: more than chance."
      usage={answer.data}
      {...panelState(answer)}
      definition={coverage.definition}
      note={
        <>
          {full.length > 0 ? `In every row: ${listWords(full.map(nameOf).map(lower))}. ` : ''}
          {absent.length > 0 ? `Not in this file: ${listWords(absent.map(nameOf).map(lower))}.` : ''}
        </>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label="Filled in, by field">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col" className={classes.aside}>
                Column
              </th>
              <th scope="col" style={{ inlineSize: '34%' }}>
                <ShareAxis />
              </th>
              <th scope="col" className={`${classes.number} ${classes.a}`}>
                {cohorts.a.label}
              </th>
              <th scope="col" className={`${classes.number} ${classes.b}`}>
                {cohorts.b.label}
              </th>
              <th scope="col" className={classes.last}>
                Difference
              </th>
            </tr>
          </thead>
          <tbody>
            {partly.map((row) => (
              <tr key={fieldId(row.field)}>
                <th scope="row">{nameOf(row)}</th>
                <td className={`${classes.quiet} ${classes.aside}`}>{headerOf(row)}</td>
                <td>
                  <BarPair shares={{ a: row.a.share, b: row.b.share }} />
                </td>
                <td className={classes.number}>{percentWords(row.a.share)}</td>
                <td className={classes.number}>{percentWords(row.b.share)}</td>
                <td className={`${classes.last} ${row.beyondChance ? classes.strong : ''}`}>
                  {pointsWords(row.difference.difference)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Figure>
  );
}

const lower = (words: string): string => words.toLowerCase();
