import type { ClassRule, Role } from '../../core/dataset/roles.ts';
import { type TextColumn, textAt } from '../../core/table/text-column.ts';
import type { RowLabels } from './row-labels.ts';
import { computed } from './row-labels.ts';

/** The fields in which a class rule looks for its words. */
export const SEARCHED_TEXTS = ['title', 'summary'] as const satisfies readonly Role[];
export const SEARCHED_LABELS = ['service', 'provider'] as const satisfies readonly Role[];

const CLASSES = ['', 'genai', 'non-genai'] as const;

const escaped = (word: string): string => word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches any of the words as a whole word, in any case; never when there are none. */
function wordPattern(words: readonly string[]): RegExp {
  const list = words.map(escaped).filter((word) => word !== '');
  return list.length === 0
    ? /(?!)/
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Class by words: GenAI where any searched field has one of them, non-GenAI elsewhere. */
function byWords(
  rows: number,
  words: readonly string[],
  texts: readonly TextColumn[],
  labels: readonly RowLabels[],
): RowLabels {
  const pattern = wordPattern(words);
  const matches = labels.map(({ codeAt, values }) => {
    const isMatch = Uint8Array.from(values, (value) => (pattern.test(value) ? 1 : 0));
    return (row: number): boolean => isMatch[codeAt(row)] === 1;
  });
  return computed(rows, CLASSES, (row) =>
    matches.some((isMatch) => isMatch(row)) || texts.some((text) => pattern.test(textAt(text, row))) ? 1 : 2,
  );
}

/** The class of each row; the class column's labels, where there are any, count only for the rule `column`. */
export function classLabels(
  rule: ClassRule,
  rows: number,
  column: RowLabels | undefined,
  searched: { readonly texts: readonly TextColumn[]; readonly labels: readonly RowLabels[] },
): RowLabels | undefined {
  switch (rule.kind) {
    case 'column':
      return column;
    case 'all':
      return computed(rows, CLASSES, () => (rule.value === 'genai' ? 1 : 2));
    case 'words':
      return byWords(rows, rule.words, searched.texts, searched.labels);
  }
}
