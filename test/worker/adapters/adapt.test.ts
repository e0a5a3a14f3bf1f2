import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { adapt } from '../../../src/worker/adapters/adapt.ts';
import { byReason, cellsOf, counts, labels, open, openTable, readTable } from '../../support/open-text.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const fixture = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../../fixtures/adapters/${name}`, import.meta.url)));

const page = (incidents: number): string =>
  JSON.stringify({
    page: { id: 'p', name: 'Made' },
    incidents: Array.from({ length: incidents }, (_, at) => {
      const created_at = new Date(Date.UTC(2024, 0, 60 - at)).toISOString();
      const update = { id: `u${at}`, status: 'resolved', body: '', created_at, display_at: created_at };
      return {
        id: `i${at}`,
        name: 'Slow',
        status: 'resolved',
        impact: 'minor',
        created_at,
        updated_at: created_at,
        resolved_at: created_at,
        shortlink: 'https://x.example',
        components: [],
        incident_updates: [update],
      };
    }),
  });

describe('adapting a table', () => {
  it('marks the oldest incident of a feed that is as long as such feeds are', async () => {
    const { report } = await openTable(page(50), 'x.json');
    const edge = report.doubts.find(({ reason }) => reason === 'feed-window');
    expect([edge?.count, edge?.examples[0]?.value]).toEqual([1, '2024-01-11T00:00:00.000Z']);
    expect(report.notes.join(' ')).toContain('nothing before 2024-01-11 is known');
    const shorter = await openTable(page(49), 'x.json');
    expect(byReason(shorter.report.doubts)['feed-window']).toBeUndefined();
  });

  it('takes records that were set aside back in by their switch', async () => {
    const bytes = await fixture('rootly.json');
    const { mapping, report } = await openTable(bytes, 'x.json');
    expect(byReason(report.excluded)).toEqual({ test: 1, maintenance: 1 });
    const tests = await openTable(bytes, 'x.json', { ...mapping, setAside: ['maintenance'] });
    expect([tests.table.rows, byReason(tests.report.excluded)]).toEqual([4, { maintenance: 1 }]);
  });

  it('believes a column of the organisation before its own rules', async () => {
    const { table } = await openTable(
      'number,short_description,priority,opened_at,is_genai\nINC1,Copilot slow,1,2024-01-13 00:00:00,no\nINC2,Disk,2,2024-01-14 00:00:00,yes\n',
    );
    expect(labels(table, 'class')).toEqual(['non-genai', 'genai']);
  });

  it('asks about dates that can be read in two ways', async () => {
    const opened = await open(
      'number,short_description,priority,opened_at\nINC1,Slow,1,03/04/2024 10:00\nINC2,Disk,2,05/06/2024 10:00\n',
    );
    expect(opened.kind).toBe('question');
  });

  it('derives nothing twice when its own export comes back', async () => {
    const first = adapt(await readTable(await fixture('statuspage-incidents.json'), 'x.json'));
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const csv = cellsOf(first.raw)
      .map((cells) => cells.map(cell).join(','))
      .join('\n');
    const again = adapt(await readTable(csv));
    expect(again.known?.name).toBe('Atlassian Statuspage');
    expect(again.raw.header).toEqual(first.raw.header);
    const [one, other] = await Promise.all([
      openTable(await fixture('statuspage-incidents.json'), 'x.json'),
      openTable(csv),
    ]);
    expect(other.table.milestones).toEqual(one.table.milestones);
    expect(labels(other.table, 'service')).toEqual(labels(one.table, 'service'));
  });

  it('leaves a table that no system writes as it is', async () => {
    const raw = await readTable('id,class,detected_at\n1,genai,2024-01-01\n');
    expect(adapt(raw)).toEqual({ raw, known: undefined });
  });

  it('answers statistics of an export like of any file', async () => {
    const blob = new Blob([await fixture('google-cloud-incidents.json')]);
    const { summary } = await openedCsv(blob, 'x.json');
    expect(summary.byClass).toEqual({ genai: 1, nonGenai: 2, unknown: 0 });
    const { table } = await openTable(await fixture('google-cloud-incidents.json'), 'x.json');
    expect(counts(table, 'provider')).toEqual({ 'Google Cloud': 3 });
  });
});
