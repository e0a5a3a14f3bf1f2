import type { MultipleValues } from '../../../core/dataset/roles.ts';

/** Separators of lists in one cell, the surest first. A comma also stands within names. */
const SEPARATORS = [';', '|', '\n', ','] as const;

/** The elements of `["a", "b"]` and of Python's `['a', 'b']`; undefined when the text is no list. */
function listElements(text: string): readonly string[] | undefined {
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const quoted = [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g)];
  const parts =
    quoted.length > 0 ? quoted.map(([, one, other]) => one ?? other ?? '') : text.slice(1, -1).split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The single values of a cell that may hold several, each once. */
export function partsOf(text: string, separator: string): readonly string[] {
  const parts =
    listElements(text) ??
    text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return [...new Set(parts)];
}

const LONGEST_LIST = 200;

/** Texts longer than any list of names: nothing is to be taken apart there. */
export const isProse = (values: readonly string[]): boolean =>
  values.some(({ length }) => length > LONGEST_LIST);

/** What a column says about holding several values in a cell. */
export interface MultipleEvidence {
  readonly multiple: MultipleValues;
  /** How many of the distinct values hold several. */
  readonly cells: number;
  readonly example: string;
}

/**
 * A column holds lists when it is written as lists, or when parts of its longer values stand alone or in other lists too:
 * `Compute, Storage` beside `Compute` is a list, `Washington, D.C.` is none.
 */
export function multipleEvidence(distinct: readonly string[]): MultipleEvidence | undefined {
  if (isProse(distinct)) return undefined;
  const lists = distinct.filter((value) => (listElements(value)?.length ?? 0) > 0);
  if (lists.length > 0 && lists.length > 0.5 * distinct.length) {
    const several = lists.filter((value) => partsOf(value, ',').length > 1);
    return {
      multiple: { separator: ',', take: 'join' },
      cells: several.length,
      example: several[0] ?? lists[0] ?? '',
    };
  }
  for (const separator of SEPARATORS) {
    const several = distinct.filter(
      (value) => value.includes(separator) && partsOf(value, separator).length > 1,
    );
    const [example] = several;
    if (example !== undefined && partsRecur(distinct, several, separator))
      return { multiple: { separator, take: 'join' }, cells: several.length, example };
  }
  return undefined;
}

function partsRecur(distinct: readonly string[], several: readonly string[], separator: string): boolean {
  const seen = new Map<string, number>();
  for (const value of distinct)
    for (const part of partsOf(value, separator)) seen.set(part, (seen.get(part) ?? 0) + 1);
  const parts = several.flatMap((value) => partsOf(value, separator));
  const again = parts.filter((part) => (seen.get(part) ?? 0) > 1).length;
  return again >= 0.5 * parts.length;
}
