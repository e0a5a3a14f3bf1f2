import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../scripts/settled.ts';
import { browserForFile } from './support/browser.ts';
import { chooseFile, replicaOpen } from './support/open-file.ts';
import { goTo, headline, inView } from './support/read-screen.ts';

const open = browserForFile();

const HEADER = 'id,title,class,severity,started_at,detected_at,mitigated_at';
const good = (index: number, id = `i${index}`): string => {
  const day = `2024-01-${String(1 + (index % 28)).padStart(2, '0')}`;
  return `${id},Title ${index},${index % 2 ? 'genai' : 'non-genai'},high,${day}T00:00:00Z,,${day}T01:00:00Z`;
};
const lines = (row: (index: number) => string, count = 30): string =>
  [HEADER, ...Array.from({ length: count }, (_, index) => row(index))].join('\n');

/** Files that cannot be opened, with what the message has to name. */
const REFUSED: readonly { name: string; content: () => string | Uint8Array; says: RegExp }[] = [
  { name: 'empty.csv', content: () => '', says: /is empty.*Export the file again/ },
  { name: 'header-alone.csv', content: () => `${HEADER}\n`, says: /header of 7 columns and no row.*filter/ },
  {
    name: 'picture.csv',
    content: () => Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 256),
    says: /binary file, not a table that can be read.*CSV, Excel workbook \(\.xlsx\), Parquet or JSON/,
  },
  {
    name: 'one-line.csv',
    content: () => new Uint8Array(100_000_000).fill(120),
    says: /first line .* does not end.*one incident a line/,
  },
  {
    name: 'all-bad.csv',
    content: () => lines((index) => `i${index},T,genai,high,yesterday,never,soon`),
    says: /None of the 30 rows has a start.*Line 2 has “yesterday” in “started_at”.*2024-02-01T10:05:00Z/,
  },
  {
    name: 'wide.csv',
    content: () => [0, 1].map((row) => Array.from({ length: 10_000 }, (_, i) => `c${row}${i}`)).join('\n'),
    says: /10,000 columns; at most 2,000.*rows and columns are not swapped/,
  },
  { name: 'numbers.json', content: () => '[1, 2, 3]', says: /none of its items is an object.*one incident/ },
];

/** Files that can be used in part, with what the report has to name. */
const DOUBTFUL = [
  {
    name: 'cut.csv',
    content: () => `${lines(good)}\nlast,"cut in the mid`,
    incidents: '31',
    reports: /Cut off/,
  },
  {
    name: 'same-ids.csv',
    content: () => lines((index) => good(index, 'same')),
    incidents: '30',
    reports: /Same id, other content/,
  },
] as const;

describe('a broken file', () => {
  let folder: string;
  let page: Page;
  let problems: readonly string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'incident-lens-'));
    ({ page, problems } = await open());
    await replicaOpen(page);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const choose = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, content);
    await chooseFile(page, path);
  };

  it.each(REFUSED)(
    '$name is refused with a word that helps, and the open dataset stays',
    async ({ name, content, says }) => {
      const before = await headline(page);
      await choose(name, content());
      const alert = page.getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(says);
      expect(await inView(page)).toBe('15,000 of 15,000');
      expect(await headline(page)).toBe(before);
      await alert.getByRole('button', { name: 'Dismiss' }).click();
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  );

  it.each(DOUBTFUL)(
    '$name is read as far as it goes, said in the report, and the other stays open',
    async ({ name, content, incidents, reports }) => {
      await choose(name, content());
      await page.getByRole('button', { name: `${name} ${incidents} incidents` }).waitFor();
      expect(await inView(page)).toBe(`${incidents} of ${incidents}`);
      await goTo(page, 'Data');
      expect(await page.getByRole('main').textContent()).toMatch(reports);
      await page.getByRole('radio', { name: /^Synthetic replica/ }).check();
      await settled(page);
      expect(await inView(page)).toBe('15,000 of 15,000');
    },
  );

  it('has logged no error in all this', () => expect(problems).toEqual([]));
});
