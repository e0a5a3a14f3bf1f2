import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { FILES, type LabelledText, labelledTexts } from './text-reader/labelled-texts.ts';
import { confusionTable, percent, type Score, scoreOf, valueTable } from './text-reader/score.ts';

const DATA = new URL('../../shared/data/', import.meta.url);
const DOC = new URL('../docs/reading-text.md', import.meta.url);
const MARK = '<!-- measured: node scripts/run.mjs scripts/measure-text-reader.ts -->';

const line = (name: string, { texts, labelled, proposed, right }: Score): string =>
  `| ${name} | ${texts} | ${proposed} | ${percent(right, proposed)} | ${percent(right, labelled)} |`;

async function section(dimension: 'symptom' | 'rootCause', title: string): Promise<readonly string[]> {
  const byFile = await Promise.all(FILES.map((file) => labelledTexts(DATA, file, dimension)));
  const all = byFile.flat();
  const score = scoreOf(dimension, all);
  const part = (name: string, texts: readonly LabelledText[]): string =>
    line(name, scoreOf(dimension, texts));
  return [
    `## ${title}`,
    '',
    '| Texts | Labelled | Proposed | Precision | Recall |',
    '|---|--:|--:|--:|--:|',
    ...FILES.map((file, at) => part(`\`${file}\``, byFile[at] ?? [])).filter(
      (row) => !row.includes('| 0 | 0 |'),
    ),
    part(
      'rows in sight while the rules were written',
      all.filter(({ isSeen }) => isSeen),
    ),
    part(
      'rows held out',
      all.filter(({ isSeen }) => !isSeen),
    ),
    line('**all**', score),
    '',
    ...valueTable(score),
    '',
    ...confusionTable(score),
    '',
  ];
}

if (!existsSync(DATA)) {
  console.info('No ../shared/data beside the repository: nothing is measured.');
} else {
  const text = await readFile(DOC, 'utf8');
  const head = text.slice(0, text.indexOf(MARK) + MARK.length);
  const measured = [
    ...(await section('symptom', 'Symptoms')),
    ...(await section('rootCause', 'Root causes')),
  ];
  await writeFile(DOC, `${[head, '', ...measured].join('\n').trimEnd()}\n`);
  console.info(measured.join('\n'));
}
