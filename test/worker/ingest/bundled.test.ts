import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BUNDLED_DATASETS } from '../../../src/core/dataset/bundled.ts';
import { openTable } from '../../support/open-text.ts';

const PUBLIC = new URL('../../../public/', import.meta.url);

describe.each(BUNDLED_DATASETS)('the bundled dataset $key', ({ path }) => {
  it('opens without a question, with both classes', async () => {
    const { table } = await openTable(new Uint8Array(await readFile(new URL(path, PUBLIC))), path);
    expect(table.labels.get('class')?.values).toEqual(['', 'genai', 'non-genai']);
    expect([...table.labels.keys()]).toEqual(expect.arrayContaining(['severity', 'status', 'service']));
  });

  it('has the checksum that its page gives', async () => {
    const source = await readFile(new URL('SOURCE.md', new URL(path, PUBLIC)), 'utf8');
    const bytes = await readFile(new URL(path, PUBLIC));
    expect(source).toContain(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('the service desk export', () => {
  it('holds the flaws that its page names', async () => {
    const { report } = await openTable(
      new Uint8Array(await readFile(new URL('datasets/service-desk/incident.csv', PUBLIC))),
    );
    expect(report.excluded.map(({ reason, count }) => [reason, count])).toEqual([['duplicate', 1]]);
    expect(report.doubts.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        'unreadable-time',
        'no-start',
        'negative-duration',
        'still-open',
        'zone-assumed',
      ]),
    );
  });
});
