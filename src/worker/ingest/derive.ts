import type { Derived } from '../../core/dataset/report.ts';
import {
  type DerivedDimension,
  plainText,
  type Reading,
  readText,
} from '../../core/dataset/text-reader/text-reader.ts';
import type { Dimension } from '../../core/incident/dimensions.ts';
import { textAt } from '../../core/table/text-column.ts';
import type { Collected } from './collected.ts';
import type { RowLabels } from './row-labels.ts';

const MOST_WORDS = 20;

/** Title and summary of each row, as the reader of texts wants them. */
function plainTexts({ texts }: Collected): ((row: number) => string) | undefined {
  const columns = (['title', 'summary'] as const).flatMap((role) => texts.get(role) ?? []);
  if (columns.length === 0) return undefined;
  return (row) => plainText(columns.map((column) => textAt(column, row)).join(' . '));
}

/** Counts which words decided for which value. */
function tally() {
  const counts = new Map<string, { readonly value: string; readonly words: string; count: number }>();
  let total = 0;
  return {
    add({ value, words }: Reading): void {
      total++;
      const key = `${value}\n${words}`;
      const found = counts.get(key) ?? { value, words, count: 0 };
      found.count++;
      counts.set(key, found);
    },
    finish: (dimension: DerivedDimension): Derived => ({
      dimension,
      count: total,
      words: [...counts.values()].toSorted((one, other) => other.count - one.count).slice(0, MOST_WORDS),
    }),
  };
}

/** A dimension's labels with what the texts say where the file says nothing. */
function withReadings(
  { rows, findings }: Collected,
  dimension: DerivedDimension,
  given: RowLabels | undefined,
  textOf: (row: number) => string,
): { readonly labels: RowLabels; readonly derived: Derived } {
  const values = given ? [...given.values] : [''];
  const codes = new Uint32Array(rows);
  const counts = tally();
  for (let row = 0; row < rows; row++) {
    codes[row] = given?.codeAt(row) ?? 0;
    if (findings.isExcluded(row) || values[codes[row] ?? 0] !== '') continue;
    const reading = readText(dimension, textOf(row));
    if (!reading) continue;
    const known = values.indexOf(reading.value, 1);
    codes[row] = known > 0 ? known : values.push(reading.value) - 1;
    counts.add(reading);
    findings.doubt('derived-from-text', row, 0);
  }
  return { labels: { codeAt: (row) => codes[row] ?? 0, values }, derived: counts.finish(dimension) };
}

/** Fills the dimensions that the mapping asks for from the texts, in place; says what was filled in. */
export function deriveLabels(collected: Collected, labels: Map<Dimension, RowLabels>): readonly Derived[] {
  const { derive = [] } = collected.mapping;
  const textOf = derive.length > 0 ? plainTexts(collected) : undefined;
  if (!textOf) return [];
  return derive.map((dimension) => {
    const made = withReadings(collected, dimension, labels.get(dimension), textOf);
    if (made.derived.count > 0) labels.set(dimension, made.labels);
    return made.derived;
  });
}
