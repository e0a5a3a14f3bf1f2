import type { Filter } from '../../core/plan/filter.ts';
import { valueLabel } from '../../core/words/labels.ts';
import { clauseWords } from '../text/choices.ts';

/** What incidents of a filter are called before the reader gives a name: `Storage or Identity, High`. */
export const nameOfFilter = (filter: Filter): string =>
  filter
    .map((clause) =>
      clause.kind === 'oneOf'
        ? clause.values.map((value) => valueLabel(clause.dimension, value)).join(' or ')
        : clauseWords(clause),
    )
    .join(', ') || 'all';
