import type { ColumnReport, ValueCount } from '../../core/dataset/report.ts';
import { type ColumnMapping, LABEL_ROLES, type Mapping, type Role } from '../../core/dataset/roles.ts';
import { type Dimension, isFixedDimension, VOCABULARY } from '../../core/incident/dimensions.ts';
import { valueLabel } from '../../core/words/labels.ts';
import { countWords, plural } from '../../core/words/numbers.ts';
import { withValue } from './mapping-edits.ts';
import { PartHead } from './part-head.tsx';
import { roleLabel } from './role-words.ts';
import classes from './value-maps.module.css';

const SHOWN = 40;

interface ValueMapsProps {
  readonly mapping: Mapping;
  readonly reports: readonly ColumnReport[];
  readonly onMapping: (mapping: Mapping) => void;
}

const isLabel = (role: Role): role is (typeof LABEL_ROLES)[number] =>
  LABEL_ROLES.some((label) => label === role);

/** What the values of each category are read as, with their rows; spellings that seem to be one are offered for merging. */
export function ValueMaps({ mapping, reports, onMapping }: ValueMapsProps) {
  const columns = mapping.columns.filter(
    ({ role, index }) => isLabel(role) && (reports[index]?.values?.length ?? 0) > 0,
  );
  if (columns.length === 0) return null;
  return (
    <section aria-label="Values">
      <PartHead
        title="What values are read as"
        under="Every value is kept as written beside what it is read as. Open a column to change its values."
      />
      {columns.map((column) => (
        <ValueMap
          key={column.index}
          column={column}
          report={reports[column.index]}
          onValue={(written, read) => onMapping(withValue(mapping, column.index, written, read))}
        />
      ))}
    </section>
  );
}

interface ValueMapProps {
  readonly column: ColumnMapping;
  readonly report: ColumnReport | undefined;
  readonly onValue: (written: string, read: string) => void;
}

function ValueMap({ column, report, onValue }: ValueMapProps) {
  const { values = [], alike = [] } = report ?? {};
  const readOf = (written: string): string => column.values?.[written] ?? written;
  const open = alike.filter(({ from, to }) => readOf(from) !== readOf(to));
  const dimension: Dimension = isLabel(column.role) ? column.role : 'service';
  return (
    <details className={classes.map}>
      <summary>
        <b>{column.header}</b>{' '}
        <span className={classes.about}>
          {roleLabel(column.role)}, {plural(values.length, 'value')}
        </span>
        {open.length > 0 ? (
          <span className={classes.alike}>{plural(open.length, 'pair')} spelled almost the same</span>
        ) : null}
      </summary>
      {open.map(({ from, to }) => (
        <p key={from} className={classes.offer}>
          “{from}” beside “{to}”{' '}
          <button type="button" onClick={() => onValue(from, readOf(to))}>
            Read {from} as {to}
          </button>
        </p>
      ))}
      <table className={classes.values}>
        <thead>
          <tr>
            <th scope="col">As written</th>
            <th scope="col">Read as</th>
            <th scope="col">Rows</th>
          </tr>
        </thead>
        <tbody>
          {values.slice(0, SHOWN).map((value) => (
            <ValueRow
              key={value.written}
              header={column.header}
              dimension={dimension}
              value={{ ...value, read: column.values?.[value.written] ?? value.read }}
              others={values}
              onRead={(read) => onValue(value.written, read)}
            />
          ))}
        </tbody>
      </table>
      {values.length > SHOWN ? (
        <p className={classes.about}>
          The {SHOWN} most frequent of {plural(values.length, 'value')}.
        </p>
      ) : null}
    </details>
  );
}

interface ValueRowProps {
  readonly header: string;
  readonly dimension: Dimension;
  readonly value: ValueCount;
  readonly others: readonly ValueCount[];
  readonly onRead: (read: string) => void;
}

function ValueRow({ header, dimension, value: { written, read, count }, others, onRead }: ValueRowProps) {
  const fixed: readonly string[] | undefined = isFixedDimension(dimension)
    ? VOCABULARY[dimension]
    : undefined;
  const choices = fixed ?? others.map((other) => other.written);
  const isListed = choices.includes(read);
  return (
    <tr>
      <th scope="row" title={written}>
        {written}
      </th>
      <td>
        <select
          aria-label={`${header}: ${written} is read as`}
          value={isListed ? read : fixed ? '' : read}
          onChange={(event) => onRead(event.currentTarget.value)}
        >
          <option value="">unknown</option>
          {isListed || fixed || read === '' ? null : <option value={read}>{read}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {fixed ? valueLabel(dimension, choice) : choice}
            </option>
          ))}
        </select>
      </td>
      <td className={classes.count}>{countWords(count)}</td>
    </tr>
  );
}
