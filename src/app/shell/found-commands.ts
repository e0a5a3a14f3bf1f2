import type { CohortPair } from '../../core/incident/cohort.ts';
import type { Facet } from '../../core/statistics/facets.ts';
import { dimensionLabel, valueLabel } from '../../core/words/labels.ts';
import type { Session } from '../session/session.ts';
import type { Command } from './commands.ts';

/** A command as the palette lists it; `sides` when it chooses incidents. */
export interface Entry extends Command {
  readonly sides?: { readonly a: number; readonly b: number; readonly share: readonly [number, number] };
}

const LISTED_VALUES = 8;

/** One entry a value of a field, the most frequent first. */
export function valueEntries(
  facets: readonly Facet[],
  sizes: Readonly<Record<keyof Pick<CohortPair, 'a' | 'b'>, number>>,
  toggleValue: Session['toggleValue'],
): readonly Entry[] {
  return facets
    .flatMap(({ dimension, values }) =>
      values.map(
        ({ value, a, b }): Entry => ({
          id: `value-${dimension}-${value}`,
          group: 'Filter',
          label: `${dimensionLabel(dimension)}: ${valueLabel(dimension, value)}`,
          sides: { a, b, share: [a / (sizes.a || 1), b / (sizes.b || 1)] },
          run: () => toggleValue(dimension, value),
        }),
      ),
    )
    .sort((x, y) => total(y) - total(x));
}

const total = ({ sides }: Entry): number => (sides ? sides.a + sides.b : 0);

/** Entries whose label holds the words; values only once something is typed, and a few of them. */
export function foundEntries(
  query: string,
  commands: readonly Entry[],
  values: readonly Entry[],
): readonly Entry[] {
  const words = query.trim().toLowerCase();
  const holds = ({ label }: Entry) => label.toLowerCase().includes(words);
  return [...commands.filter(holds), ...(words ? values.filter(holds).slice(0, LISTED_VALUES) : [])];
}
