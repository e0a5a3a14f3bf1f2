import type { Dimension } from '../../incident/dimensions.ts';
import type { GuessedCheck } from './check.ts';

/** Bites where the class or any field was guessed from texts. */
export const guessedCheck = (classIsGuessed: boolean, fields: readonly Dimension[]): GuessedCheck => ({
  id: 'guessed',
  state: classIsGuessed || fields.length > 0 ? 'bites' : 'fine',
  classIsGuessed,
  fields,
});
