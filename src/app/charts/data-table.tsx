import { useState } from 'react';
import classes from './data-table.module.css';

/** The numbers behind a chart. */
export interface TableData {
  readonly columns: readonly string[];
  /** A row a mark; the first cell names the row. Text as the reader should see it. */
  readonly rows: readonly (readonly string[])[];
}

interface DataTableProps {
  readonly caption: string;
  readonly data: TableData;
}

const cell = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ');

const asTsv = ({ columns, rows }: TableData): string =>
  [columns, ...rows].map((row) => row.map(cell).join('\t')).join('\n');

const FIRST_ROWS = 200;

/** The table behind a chart, with a button that copies it for a spreadsheet. */
export function DataTable({ caption, data }: DataTableProps) {
  const [all, setAll] = useState(false);
  const rows = all ? data.rows : data.rows.slice(0, FIRST_ROWS);
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={caption}>
        <table className={classes.table}>
          <thead>
            <tr>
              {data.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.join(' ')} cells={row} />
            ))}
          </tbody>
        </table>
      </section>
      <div className={classes.foot}>
        <Copy data={data} />
        {rows.length < data.rows.length && (
          <button type="button" className={classes.link} onClick={() => setAll(true)}>
            Show all {data.rows.length} rows
          </button>
        )}
      </div>
    </div>
  );
}

function Row({ cells }: { readonly cells: readonly string[] }) {
  const [head, ...rest] = cells;
  return (
    <tr>
      <th scope="row">{head}</th>
      {rest.map((text, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={column}>{text}</td>
      ))}
    </tr>
  );
}

function Copy({ data }: { readonly data: TableData }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(asTsv(data));
      setSaid(`Copied ${data.rows.length} rows`);
    } catch {
      setSaid('The browser did not allow copying');
    }
  };
  return (
    <>
      <button type="button" className={classes.link} onClick={() => void copy()}>
        Copy table
      </button>
      <span role="status">{said}</span>
    </>
  );
}
