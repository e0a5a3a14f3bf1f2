import type { DatasetSummary } from '../../src/core/dataset/dataset.ts';
import {
  CANONICAL_DIMENSIONS,
  type Dimension,
  isFixedDimension,
  UNKNOWN,
  VOCABULARY,
} from '../../src/core/incident/dimensions.ts';
import type { Filter, OneOf } from '../../src/core/plan/filter.ts';
import { Misuse } from './options.ts';

type Known = Pick<DatasetSummary, 'dimensions' | 'mapping'>;

const sameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A field by its own name, by its column's header, or by the header of the column that fills it. */
function dimensionOf(name: string, { dimensions, mapping }: Known): Dimension {
  const own = CANONICAL_DIMENSIONS.find((dimension) => sameWord(dimension, name));
  if (own !== undefined) return own;
  const kept = dimensions.find(({ dimension }) => sameWord(dimension, `column:${name}`));
  if (kept !== undefined) return kept.dimension;
  const role = mapping.columns.find(({ header }) => sameWord(header, name))?.role;
  const filled = CANONICAL_DIMENSIONS.find((dimension) => dimension === role);
  if (filled !== undefined) return filled;
  const names = dimensions.map(({ dimension }) => dimension.replace(/^column:/, ''));
  throw new Misuse(`There is no field "${name}" to choose by. There are ${names.join(', ')}.`);
}

const unescaped = (text: string): string => text.trim().replaceAll('\\,', ',');

function valuesOf(dimension: Dimension, text: string, { dimensions }: Known): readonly string[] {
  const fixed: readonly string[] = isFixedDimension(dimension) ? VOCABULARY[dimension] : [];
  const present = dimensions.find((found) => found.dimension === dimension)?.values ?? [];
  const known = [UNKNOWN, ...fixed, ...present];
  return text.split(/(?<!\\),/).map((part) => {
    const value = unescaped(part);
    const found = known.includes(value) ? value : known.find((other) => sameWord(other, value));
    if (found !== undefined) return found;
    const some = present.slice(0, 12).join(', ') || 'none';
    throw new Misuse(`${dimension.replace(/^column:/, '')} has no value "${value}". It has ${some}.`);
  });
}

function clauseOf(text: string, known: Known): OneOf {
  const [, name = '', isNot, given = ''] = /^(.+?)(!?)=(.*)$/s.exec(text) ?? [];
  if (name === '') throw new Misuse(`"${text}" is no choice: write FIELD=VALUE,VALUE.`);
  const dimension = dimensionOf(name.trim(), known);
  const values = valuesOf(dimension, given, known);
  if (isNot === '') return { kind: 'oneOf', dimension, values };
  const present = known.dimensions.find((found) => found.dimension === dimension)?.values ?? [];
  const others = [UNKNOWN, ...present].filter((value) => !values.includes(value));
  return { kind: 'oneOf', dimension, values: others };
}

/**
 * Choices such as `severity=high,medium` as a filter over the fields of a file.
 * @throws Misuse with a sentence
 */
export function filterOf(texts: readonly string[], known: Known): Filter {
  const clauses = texts.map((text) => clauseOf(text, known));
  const twice = clauses.find(({ dimension }, i) =>
    clauses.slice(0, i).some((other) => other.dimension === dimension),
  );
  if (twice) throw new Misuse(`${twice.dimension.replace(/^column:/, '')} is chosen by twice.`);
  return clauses;
}
