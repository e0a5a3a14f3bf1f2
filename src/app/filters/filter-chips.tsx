import { useState } from 'react';
import { type Clause, subjectOf } from '../../core/plan/filter.ts';
import { subjectLabel } from '../../core/words/labels.ts';
import { useSession, useSessionStore } from '../session/session.ts';
import { clauseWords } from '../text/choices.ts';
import classes from './chip.module.css';

/** One chip a filter, with a cross that drops it. */
export function FilterChips() {
  const filter = useSession((session) => session.filter);
  return filter.map((clause) => <FilterChip key={subjectOf(clause)} clause={clause} />);
}

function FilterChip({ clause }: { readonly clause: Clause }) {
  const session = useSessionStore();
  const [isChosenNow] = useState(() => session.getState().trail.past.length > 0);
  const subject = subjectOf(clause);
  const [name, words] = [subjectLabel(subject), clauseWords(clause)];
  return (
    <span className={`${classes.chip} ${classes.filter}`} data-added={isChosenNow || undefined}>
      <span className={classes.name}>{name}</span>
      <span className={classes.value} title={words}>
        {words}
      </span>
      <button
        type="button"
        className={classes.cross}
        aria-label={`Drop ${name}: ${words}`}
        onClick={() => session.getState().deselect(subject)}
      >
        ×
      </button>
    </span>
  );
}
