import type { DerivedDimension } from '../../src/core/dataset/text-reader/text-reader.ts';
import { readText } from '../../src/core/dataset/text-reader/text-reader.ts';
import type { LabelledText } from './labelled-texts.ts';

/** How often the reader is right. Texts with several labels count as right when it proposes one of them. */
export interface Score {
  readonly texts: number;
  /** Texts to which people gave a value. */
  readonly labelled: number;
  readonly proposed: number;
  readonly right: number;
  /** Hand label → proposal → texts; '' is none. Of several labels the proposed one stands, else the first. */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export function scoreOf(dimension: DerivedDimension, texts: readonly LabelledText[]): Score {
  const confusion = new Map<string, Map<string, number>>();
  let proposed = 0;
  let right = 0;
  let labelled = 0;
  for (const { text, labels } of texts) {
    const value = readText(dimension, text)?.value ?? '';
    const isRight = labels.includes(value);
    const truth = isRight ? value : (labels[0] ?? '');
    const row = confusion.get(truth) ?? new Map<string, number>();
    confusion.set(truth, row.set(value, (row.get(value) ?? 0) + 1));
    if (labels.length > 0) labelled++;
    if (value !== '') proposed++;
    if (isRight) right++;
  }
  return { texts: texts.length, labelled, proposed, right, confusion };
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const named = (value: string): string => (value === '' ? '*none*' : value);

/** A confusion table in Markdown: hand labels down, proposals across. */
export function confusionTable({ confusion }: Score): readonly string[] {
  const truths = [...confusion.keys()].toSorted();
  const values = [...new Set([...confusion.values()].flatMap((row) => [...row.keys()]))].toSorted();
  return [
    `| By hand ↓, read → | ${values.map(named).join(' | ')} |`,
    `|---|${values.map(() => '--:').join('|')}|`,
    ...truths.map(
      (truth) =>
        `| ${named(truth)} | ${values.map((value) => confusion.get(truth)?.get(value) ?? 0).join(' | ')} |`,
    ),
  ];
}

/** Precision and recall of each value in Markdown. */
export function valueTable({ confusion }: Score): readonly string[] {
  const values = [...new Set([...confusion.values()].flatMap((row) => [...row.keys()]))]
    .filter(Boolean)
    .toSorted();
  const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
  return [
    '| Value | Precision | Recall |',
    '|---|--:|--:|',
    ...values.map((value) => {
      const right = confusion.get(value)?.get(value) ?? 0;
      const read = sum([...confusion.values()].map((row) => row.get(value) ?? 0));
      const labelled = sum([...(confusion.get(value)?.values() ?? [])]);
      return `| ${value} | ${percent(right, read)} (${right} of ${read}) | ${percent(right, labelled)} (${right} of ${labelled}) |`;
    }),
  ];
}
