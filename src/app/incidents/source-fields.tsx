import { useState } from 'react';
import { countWords, plural } from '../../core/words/numbers.ts';
import type { IncidentDetail } from '../../worker/compute.ts';
import { roleLabel } from '../importing/role-words.ts';
import { SectionHead } from './section-head.tsx';
import classes from './source-fields.module.css';

interface SourceFieldsProps {
  readonly incident: IncidentDetail;
  /** Name of the file that the row comes from. */
  readonly file: string;
}

/** Every field of the incident's source row, as written; the empty ones are folded. Text only, never markup. */
export function SourceFields({ incident, file }: SourceFieldsProps) {
  const [showsEmpty, setShowsEmpty] = useState(false);
  const filled = incident.source.filter(({ value }) => value !== '');
  const empty = incident.source.length - filled.length;
  const shown = showsEmpty ? incident.source : filled;
  return (
    <section aria-label="Source fields">
      <SectionHead
        title="Source fields"
        note={`${filled.length} of ${incident.source.length}, row ${countWords(incident.sourceLine)} of ${file}`}
      />
      <table className={classes.table}>
        <tbody>
          {shown.map(({ header, role, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: headers may repeat, and the fields never move
            <tr key={index}>
              <th scope="row">{header}</th>
              <td className={classes.value}>{value}</td>
              <td className={classes.role}>{role === 'keep' ? 'kept, not mapped' : roleLabel(role)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {empty > 0 ? (
        <button
          type="button"
          className={classes.fold}
          aria-expanded={showsEmpty}
          onClick={() => setShowsEmpty(!showsEmpty)}
        >
          {showsEmpty ? 'Hide the empty fields' : plural(empty, 'empty field')}
        </button>
      ) : null}
    </section>
  );
}
