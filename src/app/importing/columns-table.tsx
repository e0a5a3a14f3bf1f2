import { type KeyboardEvent, useRef } from 'react';
import type { ColumnReport } from '../../core/dataset/report.ts';
import type { Mapping, Role } from '../../core/dataset/roles.ts';
import { percentWords } from '../../core/words/numbers.ts';
import classes from './columns-table.module.css';
import { Confidence } from './confidence.tsx';
import menu from './menu.module.css';
import { readWords } from './read-words.ts';
import { ROLE_GROUPS, roleLabel } from './role-words.ts';

interface ColumnsTableProps {
  readonly mapping: Mapping;
  /** One a column, in the order of the file. */
  readonly reports: readonly ColumnReport[];
  readonly onRole: (index: number, role: Role) => void;
}

/** The columns of a file and what each is taken for. J and K move, Enter opens the roles of a column. */
export function ColumnsTable({ mapping, reports, onRole }: ColumnsTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLSelectElement))
      return;
    const selects = [...(body.current?.querySelectorAll('select') ?? [])];
    const at = selects.indexOf(event.target);
    if (event.key === 'j') selects[at + 1]?.focus();
    else if (event.key === 'k') selects[at - 1]?.focus();
    else if (event.key === 'Enter') event.target.showPicker?.();
    else return;
    event.preventDefault();
  };
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Column in the file</th>
          <th scope="col">As written</th>
          <th scope="col">As read</th>
          <th scope="col">Role</th>
          <th scope="col">How sure</th>
          <th scope="col" className={classes.number}>
            Missing
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {mapping.columns.map(({ index, header, role }) => {
          const report = reports[index];
          const sample = report?.samples[0];
          return (
            <tr key={index} data-kept={role === 'keep' || undefined}>
              <th scope="row" title={header}>
                {header || <i>column {index + 1}</i>}
              </th>
              <td className={classes.written} title={sample?.written}>
                {sample?.written}
              </td>
              <td className={classes.read} title={sample?.read}>
                {sample ? readWords(sample.read) : ''}
              </td>
              <td className={classes.role}>
                <RoleSelect header={header} role={role} onRole={(chosen) => onRole(index, chosen)} />
              </td>
              <td className={classes.sure}>
                {report ? <Confidence confidence={report.confidence} role={role} why={report.why} /> : null}
              </td>
              <td className={classes.number}>{report ? percentWords(report.missing) : ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface RoleSelectProps {
  readonly header: string;
  readonly role: Role;
  readonly onRole: (role: Role) => void;
}

function RoleSelect({ header, role, onRole }: RoleSelectProps) {
  const all = ROLE_GROUPS.flatMap(({ roles }) => roles);
  return (
    <select
      className={menu.menu}
      aria-label={`Role of ${header}`}
      value={role}
      onChange={(event) => {
        const chosen = all.find((other) => other === event.currentTarget.value);
        if (chosen) onRole(chosen);
      }}
    >
      {ROLE_GROUPS.map(({ group, roles }) => (
        <optgroup key={group} label={group}>
          {roles.map((other) => (
            <option key={other} value={other}>
              {roleLabel(other)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
