import { readFile as bytesOf } from 'node:fs/promises';
import type { DerivedDimension } from '../../src/core/dataset/text-reader/text-reader.ts';
import { plainText } from '../../src/core/dataset/text-reader/text-reader.ts';
import { isFailure } from '../../src/worker/formats/format.ts';
import { readFile } from '../../src/worker/formats/index.ts';

/** A text with the values that people gave it; none where they found that the text does not say. */
export interface LabelledText {
  readonly text: string;
  readonly labels: readonly string[];
  /** Whether the rules were written with this row in sight. */
  readonly isSeen: boolean;
}

const VALUES: Readonly<Record<string, string>> = {
  ERROR: 'Errors',
  DELAY: 'Latency',
  UNAVIL: 'Unavailable',
  UNVAIL: 'Unavailable',
  DEPERF: 'Degraded performance',
  DEPLOY: 'Deployment',
  CONFIG: 'Configuration',
  EXTERNAL: 'External',
  OVERLOAD: 'Overload',
  MAINTAIN: 'Maintenance',
  OTHERS: 'Others',
};

const COLUMNS: Readonly<Partial<Record<DerivedDimension, string>>> = {
  symptom: 'label_user_symptom_category',
  rootCause: 'label_root_cause_category',
};

export const FILES = ['cloud_aws_label.csv', 'cloud_azure_label.csv', 'cloud_gcp_label.csv'] as const;

const labelsOf = (written: string): readonly string[] => [
  ...new Set(written.split(',').flatMap((label) => VALUES[label.trim()] ?? [])),
];

/** The labelled texts of a file: rows whose category people left blank are not labelled and left out. */
export async function labelledTexts(
  folder: URL,
  file: string,
  dimension: DerivedDimension,
): Promise<readonly LabelledText[]> {
  const blob = new Blob([new Uint8Array(await bytesOf(new URL(file, folder)))]);
  const raw = await readFile(blob, file, { signal: new AbortController().signal, onBytes: () => {} });
  if (isFailure(raw)) throw new Error(`${file}: ${raw.found}`);
  const label = raw.header.indexOf(COLUMNS[dimension] ?? '');
  const texts = ['external_description', 'description'].map((name) => raw.header.indexOf(name));
  return Array.from({ length: raw.rows }, (_, row) => row).flatMap((row) => {
    const written = raw.cell(row, label).trim();
    const text = texts.map((column) => (column < 0 ? '' : raw.cell(row, column))).join(' . ');
    if (written === '' || text.trim() === '') return [];
    return [{ text: plainText(text), labels: labelsOf(written), isSeen: row % 2 === 0 }];
  });
}
