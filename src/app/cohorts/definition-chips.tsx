import { type Clause, type Filter, subjectOf, without } from '../../core/plan/filter.ts';
import { subjectLabel, valueLabel } from '../../core/words/labels.ts';
import chip from '../filters/chip.module.css';
import { toggled } from '../session/toggle.ts';
import { clauseWords } from '../text/choices.ts';

interface Part {
  readonly name: string;
  readonly words: string;
  /** The filter without this part. */
  readonly rest: Filter;
}

function partsOf(clause: Clause, filter: Filter): readonly Part[] {
  const subject = subjectOf(clause);
  const name = subjectLabel(subject);
  if (clause.kind !== 'oneOf') return [{ name, words: clauseWords(clause), rest: without(filter, subject) }];
  return clause.values.map((value, index) => ({
    name: index === 0 ? name : 'or',
    words: valueLabel(clause.dimension, value),
    rest: toggled(filter, clause.dimension, value),
  }));
}

interface DefinitionChipsProps {
  /** The cohort's name. */
  readonly name: string;
  readonly filter: Filter;
  /** Said in place of chips where the filter is empty. */
  readonly empty: string;
  /** Lets parts be dropped. */
  readonly onFilter?: ((filter: Filter) => void) | undefined;
}

/** What a cohort's incidents have in common: one chip a value. */
export function DefinitionChips({ name, filter, empty, onFilter }: DefinitionChipsProps) {
  if (filter.length === 0) return <span className={chip.name}>{empty}</span>;
  return filter
    .flatMap((clause) => partsOf(clause, filter))
    .map((part) => (
      <span key={`${part.name} ${part.words}`} className={`${chip.chip} ${chip.filter}`}>
        <span className={chip.name}>{part.name}</span>
        <span className={chip.value} title={part.words}>
          {part.words}
        </span>
        {onFilter && (
          <button
            type="button"
            className={chip.cross}
            aria-label={`Drop ${part.words} from ${name}`}
            onClick={(event) => {
              event.currentTarget.closest('section')?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
              onFilter(part.rest);
            }}
          >
            ×
          </button>
        )}
      </span>
    ));
}
