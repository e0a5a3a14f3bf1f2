import type { ImportReport } from '../../core/dataset/report.ts';
import { countWords, plural } from '../../core/words/numbers.ts';
import { Examples } from './examples.tsx';
import { EXCLUSIONS } from './finding-words.ts';
import { PartHead } from './part-head.tsx';
import classes from './rows-left-out.module.css';

/** From the rows of the file to the incidents used, each reason with its rows. */
export function RowsLeftOut({ report }: { readonly report: ImportReport }) {
  const { rowsRead, incidents, excluded } = report;
  const left = rowsRead - incidents;
  let before = rowsRead;
  return (
    <section aria-label="Rows left out">
      <PartHead
        title={
          left === 0
            ? 'No row is left out'
            : `${plural(left, 'row is', 'rows are')} left out, each for a reason`
        }
        note={`${countWords(incidents)} of ${countWords(rowsRead)} rows`}
        under={
          excluded.length > 0 ? 'Open a reason to see its rows' : 'Every row of the file is an incident.'
        }
      />
      <Row name="Rows in the file" from={0} to={1} value={countWords(rowsRead)} isTotal />
      {excluded.map((finding) => {
        const to = before / rowsRead;
        before -= finding.count;
        return (
          <details key={finding.reason} className={classes.reason}>
            <summary>
              <Row
                name={EXCLUSIONS[finding.reason]}
                from={before / rowsRead}
                to={to}
                value={`−${countWords(finding.count)}`}
              />
            </summary>
            <Examples examples={finding.examples} count={finding.count} />
          </details>
        );
      })}
      <Row name="Incidents used" from={0} to={incidents / rowsRead} value={countWords(incidents)} isTotal />
    </section>
  );
}

interface RowProps {
  readonly name: string;
  /** Part of the file's rows that the bar covers, as shares. */
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly isTotal?: boolean;
}

function Row({ name, from, to, value, isTotal = false }: RowProps) {
  return (
    <span className={classes.row} data-total={isTotal || undefined}>
      <span className={classes.name}>{name}</span>
      <span className={classes.track}>
        <span
          className={classes.bar}
          style={{ marginInlineStart: `${from * 100}%`, inlineSize: `max(2px, ${(to - from) * 100}%)` }}
        />
      </span>
      <span className={classes.value}>{value}</span>
    </span>
  );
}
