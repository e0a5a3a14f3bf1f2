import { subjectOf } from '../../core/plan/filter.ts';
import { subjectLabel } from '../../core/words/labels.ts';
import { useSession } from '../session/session.ts';
import { clauseWords } from '../text/choices.ts';
import classes from './chip.module.css';

/** One chip a filter, with a cross that drops it. */
export function FilterChips() {
  const filter = useSession((session) => session.filter);
  const deselect = useSession((session) => session.deselect);
  return filter.map((clause) => {
    const subject = subjectOf(clause);
    const [name, words] = [subjectLabel(subject), clauseWords(clause)];
    return (
      <span key={subject} className={classes.chip}>
        <span className={classes.name}>{name}</span>
        <span className={classes.value} title={words}>
          {words}
        </span>
        <button
          type="button"
          className={classes.cross}
          aria-label={`Drop ${name}: ${words}`}
          onClick={() => deselect(subject)}
        >
          ×
        </button>
      </span>
    );
  });
}
