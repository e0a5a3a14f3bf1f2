import type { DatasetSummary } from '../../../core/dataset/dataset.ts';
import type { Example } from '../../../core/dataset/report.ts';
import { countWords, percentWords, plural } from '../../../core/words/numbers.ts';
import { nameOf } from '../../data/use-dataset.ts';
import { Confidence } from '../../importing/confidence.tsx';
import { Examples } from '../../importing/examples.tsx';
import { DOUBTS, EXCLUSIONS } from '../../importing/finding-words.ts';
import { PartHead } from '../../importing/part-head.tsx';
import { roleLabel } from '../../importing/role-words.ts';
import tables from './data-tables.module.css';
import classes from './import-report.module.css';

/** What became of the file: rows read and used, each exclusion and doubt with its first lines, columns understood. */
export function ImportReportSection({ dataset }: { readonly dataset: DatasetSummary }) {
  const { report } = dataset;
  const { rowsRead, incidents, excluded, doubts, notes, format } = report;
  return (
    <section aria-label="Import report">
      <PartHead
        title="How was the file read?"
        note={`${countWords(incidents)} of ${plural(rowsRead, 'row')} used`}
        under={`${nameOf(dataset)}, ${format}. Counts are rows of the file; open one to see its first lines.`}
      />
      <div className={classes.halves}>
        <div>
          <h3 className={classes.title}>Rows left out</h3>
          {excluded.length === 0 ? <p className={tables.quiet}>None.</p> : null}
          {excluded.map(({ reason, count, examples }) => (
            <FindingRow
              key={reason}
              what={EXCLUSIONS[reason]}
              done="Left out"
              count={count}
              examples={examples}
            />
          ))}
          {notes.length > 0 ? <h3 className={classes.title}>About the reading</h3> : null}
          <ul className={classes.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className={classes.title}>Odd, and kept</h3>
          {doubts.length === 0 ? <p className={tables.quiet}>Nothing was odd.</p> : null}
          {doubts.map(({ reason, count, examples }) => (
            <FindingRow key={reason} {...DOUBTS[reason]} count={count} examples={examples} />
          ))}
        </div>
      </div>
      <ColumnsRead dataset={dataset} />
    </section>
  );
}

interface FindingRowProps {
  readonly what: string;
  readonly done: string;
  readonly count: number;
  readonly examples: readonly Example[];
}

function FindingRow({ what, done, count, examples }: FindingRowProps) {
  return (
    <details className={classes.finding}>
      <summary>
        <span className={classes.what}>{what}</span>
        <span className={tables.quiet}>{done}</span>
        <span className={classes.count}>{countWords(count)}</span>
      </summary>
      <Examples examples={examples} count={count} />
    </details>
  );
}

/** The columns of the file in its order; side by side where there is room, since they are many and short. */
function ColumnsRead({ dataset }: { readonly dataset: DatasetSummary }) {
  const { columns } = dataset.report;
  const named = columns.filter(({ role }) => role !== 'keep').length;
  const half = Math.ceil(columns.length / 2);
  const parts = [columns.slice(0, half), columns.slice(half)].filter(({ length }) => length > 0);
  return (
    <div className={classes.long}>
      <h3 className={classes.title}>
        {named} of {plural(columns.length, 'column')} understood
      </h3>
      <div className={classes.halves}>
        {parts.map((part, index) => (
          <ColumnsTable key={part[0]?.header ?? index} columns={part} />
        ))}
      </div>
    </div>
  );
}

interface ColumnsTableProps {
  readonly columns: DatasetSummary['report']['columns'];
}

function ColumnsTable({ columns }: ColumnsTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={tables.scroll} tabIndex={0} aria-label={`Columns from ${columns[0]?.header}`}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Column in the file</th>
            <th scope="col">Role</th>
            <th scope="col">How sure</th>
            <th scope="col" className={tables.last}>
              Missing
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, role, confidence, why, missing }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: headers may repeat, and columns never move
            <tr key={index}>
              <th scope="row">{header}</th>
              <td>{roleLabel(role)}</td>
              <td className={tables.quiet}>
                <Confidence confidence={confidence} role={role} why={why} />
              </td>
              <td className={tables.last}>{percentWords(missing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
