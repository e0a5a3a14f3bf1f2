import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/core/dataset/roles.ts';
import { textAt } from '../../../src/core/table/text-column.ts';
import { fittedMapping } from '../../../src/worker/ingest/fitted-mapping.ts';
import { ingest } from '../../../src/worker/ingest/ingest.ts';
import { counts, isoTexts, labels, open, openTable, readTable } from '../../support/open-text.ts';

const HEAD = 'id,class,detected_at';
const rows = (...lines: string[]): string => [HEAD, ...lines].join('\n');

describe('ingesting a table', () => {
  it('sorts incidents by start, undated last, and keeps their lines', async () => {
    const { table } = await openTable(
      rows('a,genai,2024-03-01', 'b,genai,', 'c,genai,2024-01-01', 'd,genai,2024-02-01'),
    );
    expect(Array.from({ length: 4 }, (_, row) => textAt(table.id, row))).toEqual(['c', 'd', 'a', 'b']);
    expect([...table.sourceLine]).toEqual([4, 5, 2, 3]);
    expect(table.source[0]?.text(0)).toBe('c');
  });

  it('starts at the impact, else at detection', async () => {
    const { table } = await openTable(
      'id,class,impact_start_at,detected_at\n1,genai,2024-01-01T10:00:00Z,2024-01-01T11:00:00Z\n2,genai,,2024-01-02T11:00:00Z\n',
    );
    expect(isoTexts(table.startedAt)).toEqual(['2024-01-01T10:00:00.000Z', '2024-01-02T11:00:00.000Z']);
  });

  it('has its cut-off at the latest instant of any time column', async () => {
    const { table } = await openTable(
      'id,class,detected_at,last_update_at\n1,genai,2024-01-01T10:00:00Z,2024-05-01T00:00:00Z\n',
    );
    expect(new Date(table.cutOff).toISOString()).toBe('2024-05-01T00:00:00.000Z');
  });

  it.each([
    'incident_id,incident_class,impact_start,detected,mitigated,resolved,severity',
    'incidentId,incidentClass,impactStartAt,detectedAt,mitigatedAt,resolvedAt,severity',
    'Incident ID,Class,Impact Start,Detected At (UTC),Mitigated At,Resolved At,Severity',
    'ID,CLASS,IMPACT_START_TIME,DETECTED_TIME,MITIGATED_TIME,RESOLVED_TIME,SEVERITY',
    'ID,IsGenAI,ImpactStart,DetectedAt,MitigatedAt,ResolvedAt,Sev',
  ])('understands the header %s', async (header) => {
    const { table, report } = await openTable(
      `${header}\n7,genai,2024-01-01T00:00:00Z,2024-01-01T00:05:00Z,2024-01-01T01:00:00Z,2024-01-01T02:00:00Z,SEV1\n`,
    );
    expect(Object.keys(table.milestones)).toEqual(['impactStart', 'detected', 'mitigated', 'resolved']);
    expect(report.columns.every(({ confidence }) => confidence === 'sure')).toBe(true);
    expect(labels(table, 'severity')).toEqual(['high']);
  });

  it('takes a plain start for the impact beside a detection, else for the detection', async () => {
    const both = await openTable('id,class,started_at,detected_at\n1,genai,2024-01-01,2024-01-02\n');
    expect(Object.keys(both.table.milestones)).toEqual(['impactStart', 'detected']);
    const one = await openTable('id,class,started_at,created_at\n1,genai,2024-01-01,2024-01-02\n');
    expect(Object.keys(one.table.milestones)).toEqual(['detected']);
    expect(isoTexts(one.table.startedAt)).toEqual(['2024-01-01T00:00:00.000Z']);
  });

  it('asks about a table without a class, with a proposal that can be applied', async () => {
    const opened = await open(
      'id,title,opened_at\n1,Chat with GPT-4 down,2024-01-01\n2,Disk full,2024-01-02\n',
    );
    expect(opened.kind).toBe('question');
    if (opened.kind !== 'question') return;
    expect(opened.proposed.columns.map(({ role }) => role)).toEqual(['id', 'title', 'detected']);
    const { table } = await openTable(
      'id,title,opened_at\n1,Chat with GPT-4 down,2024-01-01\n2,Disk full,2024-01-02\n',
      'a.csv',
      opened.proposed,
    );
    expect(labels(table, 'class')).toEqual(['genai', 'non-genai']);
  });

  it('asks about a table whose only times have no known name, and proposes them', async () => {
    const opened = await open(
      'ref,kind,when it was\n1,genai,2024-01-01\n2,non-genai,2024-01-02\n3,genai,2024-01-03\n',
    );
    expect(opened.kind).toBe('question');
    if (opened.kind !== 'question') return;
    expect(opened.report.columns.map(({ role, confidence }) => [role, confidence])).toEqual([
      ['keep', 'likely'],
      ['class', 'likely'],
      ['detected', 'weak'],
    ]);
    expect(opened.report.columns[2]?.samples[0]).toEqual({
      written: '2024-01-01',
      read: '2024-01-01T00:00:00.000Z',
    });
  });

  it('counts every incident as GenAI when all providers sell nothing else', async () => {
    const { table, report } = await openTable(
      'id,provider,created_at\n1,OpenAI,2024-01-01\n2,anthropic,2024-01-02\n',
    );
    expect(counts(table, 'class')).toEqual({ genai: 2 });
    expect(report.notes.join()).toContain('All providers sell generative AI');
  });

  it('asks when a provider below the sampled rows sells other things', async () => {
    const many = Array.from(
      { length: 5_001 },
      (_, row) => `${row},${row === 4_999 ? 'AWS' : 'OpenAI'},2024-01-01`,
    );
    expect((await open(['id,provider,created_at', ...many].join('\n'))).kind).toBe('question');
  });

  it('applies a mapping by position, with the reader’s words for values', async () => {
    const mapping: Mapping = {
      columns: [
        { index: 0, header: 'a', role: 'detected', time: { order: 'day-first', zone: 'Europe/Berlin' } },
        { index: 1, header: 'b', role: 'severity', values: { '1': 'high', '2': 'low' } },
      ],
      classRule: { kind: 'all', value: 'non-genai' },
    };
    const { table, report } = await openTable(
      'a,b\n01/07/2024 12:00,1\n01/01/2024 12:00,2\n',
      'x.csv',
      mapping,
    );
    expect(isoTexts(table.startedAt)).toEqual(['2024-01-01T11:00:00.000Z', '2024-07-01T10:00:00.000Z']);
    expect(labels(table, 'severity')).toEqual(['low', 'high']);
    expect(labels(table, 'class')).toEqual(['non-genai', 'non-genai']);
    expect(report.doubts.some(({ reason }) => reason === 'order-assumed')).toBe(false);
  });

  it('finds the columns of a mapping by name when the next file has others', () => {
    const mapping: Mapping = {
      columns: [
        { index: 0, header: 'id', role: 'id' },
        { index: 1, header: 'tag', role: 'service' },
        { index: 2, header: 'tag', role: 'team' },
        { index: 3, header: 'gone', role: 'title' },
      ],
      classRule: { kind: 'all', value: 'genai' },
    };
    expect(fittedMapping(mapping, ['new', 'id', 'tag', 'tag']).columns).toEqual([
      { index: 0, header: 'new', role: 'keep' },
      { index: 1, header: 'id', role: 'id' },
      { index: 2, header: 'tag', role: 'team' },
      { index: 3, header: 'tag', role: 'service' },
    ]);
  });

  it('reports progress to its end and honours a cancel', async () => {
    const raw = await readTable(
      rows(...Array.from({ length: 60_000 }, (_, row) => `${row},genai,2024-01-01`)),
    );
    const done: number[] = [];
    await ingest(raw, {
      signal: new AbortController().signal,
      onProgress: (rowsDone) => done.push(rowsDone),
    });
    expect(done.at(-1)).toBe(60_000);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    const controller = new AbortController();
    const cancelled = ingest(raw, { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(cancelled).rejects.toThrow(/abort/i);
  });
});
