import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../src/core/dataset/roles.ts';
import { fingerprintOf } from '../../src/core/dataset/saved-mapping.ts';
import { inProcessCompute } from '../support/in-process-compute.ts';

const ROWS = ['T-1;03/04/2024 10:00;a', 'T-2;04/04/2024 10:00;b'];
const file = (header: string, end = '') =>
  new File([[header, ...ROWS.map((row) => row + end)].join('\n')], 'tickets.csv');

const mapping: Mapping = {
  columns: [
    { index: 0, header: 'Ticket', role: 'id' },
    { index: 1, header: 'Begun', role: 'impactStart', time: { order: 'day-first', zone: 'UTC' } },
    { index: 2, header: 'Product', role: 'service' },
  ],
  classRule: { kind: 'all', value: 'genai' },
};
const saved = [{ fingerprint: fingerprintOf(mapping), mapping }];

const opened = (source: File, mappings = saved) =>
  inProcessCompute().open({ kind: 'file', file: source, saved: mappings }, new AbortController().signal);

describe('a file whose shape was seen before', () => {
  it('opens with its saved mapping, without a question', async () => {
    expect((await opened(file('Ticket;Begun;Product'), [])).kind).toBe('question');
    const answer = await opened(file('Ticket;Begun;Product'));
    expect(answer).toMatchObject({ kind: 'opened', summary: { byClass: { genai: 2 }, mapping } });
    const summary = answer.kind === 'opened' ? answer.summary : undefined;
    expect(new Date(summary?.from ?? 0).toISOString()).toBe('2024-04-03T10:00:00.000Z');
  });

  it('keeps a new column unused, wherever it stands', async () => {
    const wide: Mapping = {
      ...mapping,
      columns: [...mapping.columns, { index: 3, header: 'Note', role: 'keep' }],
    };
    const answer = await opened(file('Ticket;Begun;Product;Note;Vendor ref', ';n;v'), [
      { fingerprint: fingerprintOf(wide), mapping: wide },
    ]);
    expect(answer).toMatchObject({
      kind: 'opened',
      summary: { mapping: { columns: [...wide.columns, { index: 4, header: 'Vendor ref', role: 'keep' }] } },
    });
  });

  it('is asked about when a column with a role has gone', async () => {
    expect((await opened(file('Ticket;When;Product'))).kind).toBe('question');
  });
});
