import { describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK } from '../../src/core/incident/clock.ts';
import { GENAI_AGAINST_REST } from '../../src/core/incident/cohort.ts';
import type { Question } from '../../src/core/statistics/statistic.ts';
import type { Compute, Progress } from '../../src/worker/compute.ts';
import { inProcessCompute } from '../support/in-process-compute.ts';

const { signal } = new AbortController();
const question: Question = { filter: [], cohorts: GENAI_AGAINST_REST, clock: DEFAULT_CLOCK };

const CSV = [
  'id,title,class,severity,service,impact_start_at,detected_at,mitigated_at,resolved_at,note',
  'i1,Slow answers,genai,high,Chat,2024-01-01T00:00:00Z,2024-01-01T00:10:00Z,2024-01-01T01:00:00Z,2024-01-01T02:00:00Z,=1+1',
  'i2,disk full,non-genai,low,Store,2024-01-02T00:00:00Z,2024-01-02T00:05:00Z,,2024-01-02T03:00:00Z,"a, b"',
  'i3,Certificate expired,non-genai,low,Store,2024-01-03T00:00:00Z,2024-01-03T00:05:00Z,,,plain',
  'i4,API errors,genai,medium,Chat,2024-02-01T00:00:00Z,2024-02-01T00:01:00Z,2024-02-01T00:30:00Z,2024-02-01T00:30:00Z,',
].join('\n');

async function opened(compute: Compute) {
  const answer = await compute.open({ kind: 'file', file: new File([CSV], 'made.csv') }, signal);
  if (answer.kind !== 'opened') throw new Error(`Expected a dataset: ${JSON.stringify(answer)}`);
  return answer.summary;
}

describe('compute', () => {
  it('opens a file and tells a progress that never falls', async () => {
    const heard: Progress[] = [];
    const compute = inProcessCompute();
    const file = new File([CSV], 'made.csv');
    const answer = await compute.open({ kind: 'file', file }, signal, (progress) => heard.push(progress));
    expect(answer.kind).toBe('opened');
    expect(heard.map(({ share }) => share)).toEqual(
      heard.map(({ share }) => share).toSorted((a, b) => a - b),
    );
    expect(heard.at(-1)).toMatchObject({ stage: 'indexing', share: 1, rows: 4 });
  });

  it('names a dataset by the SHA-256 of its bytes and sums it up', async () => {
    const summary = await opened(inProcessCompute());
    expect(summary).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      incidents: 4,
      byClass: { genai: 2, nonGenai: 2, unknown: 0 },
      from: Date.UTC(2024, 0, 1),
      to: Date.UTC(2024, 2, 1),
      cutOff: Date.UTC(2024, 1, 1, 0, 30),
      milestones: ['impactStart', 'detected', 'mitigated', 'resolved'],
    });
    expect(summary.dimensions.find(({ dimension }) => dimension === 'severity')).toMatchObject({
      values: ['high', 'medium', 'low'],
      known: 4,
    });
  });

  it('answers the statistics of a frame in the order asked', async () => {
    const compute = inProcessCompute();
    const { id: dataset } = await opened(compute);
    const ask = (filter: Question['filter']) =>
      ({ id: 'cohortSizes', params: undefined, question: { ...question, filter } }) as const;
    const requests = [ask([]), ask([{ kind: 'mentions', text: 'DISK' }])];
    expect(await compute.statistics({ dataset, requests }, signal)).toEqual([
      { a: 2, b: 2, inView: 4 },
      { a: 0, b: 1, inView: 1 },
    ]);
  });

  it('lists incidents in an order, those without a value last', async () => {
    const compute = inProcessCompute();
    const { id: dataset } = await opened(compute);
    const order = { by: 'duration', descending: true } as const;
    const page = await compute.incidents({ dataset, question, order, from: 0, to: 3 }, signal);
    expect(page.total).toBe(4);
    expect(page.rows.map(({ id, open }) => ({ id, open }))).toEqual([
      { id: 'i3', open: true },
      { id: 'i2', open: false },
      { id: 'i1', open: false },
    ]);
    const byTitle = { by: 'title', descending: false } as const;
    const titles = await compute.incidents({ dataset, question, order: byTitle, from: 0, to: 9 }, signal);
    expect(titles.rows.map(({ id }) => id)).toEqual(['i4', 'i3', 'i2', 'i1']);
  });

  it('tells everything about one incident, by row or by id', async () => {
    const compute = inProcessCompute();
    const { id: dataset } = await opened(compute);
    const detail = await compute.incident({ dataset, question, row: 'i1' }, signal);
    expect(detail).toMatchObject({ row: 0, side: 'a', title: 'Slow answers', sourceLine: 2 });
    expect(detail?.durations.find(({ name }) => name === 'ttm')).toEqual({
      name: 'ttm',
      minutes: 60,
      open: false,
      longerThan: 0.5,
      quartiles: [37.5, 45, 52.5],
    });
    expect(detail?.source.at(-1)).toEqual({ header: 'note', role: 'keep', value: '=1+1' });
    expect(await compute.incident({ dataset, question, row: 'i9' }, signal)).toBeUndefined();
  });

  it('exports the source rows that pass, quoted and without formulas', async () => {
    const compute = inProcessCompute();
    const { id: dataset } = await opened(compute);
    const filter = [{ kind: 'startedIn', from: Date.UTC(2024, 0, 1), to: Date.UTC(2024, 0, 3) }];
    const asked = { ...question, filter: filter as unknown as Question['filter'] };
    const lines = (await (await compute.exportCsv({ dataset, question: asked }, signal)).text()).split(
      '\r\n',
    );
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(CSV.split('\n')[0]);
    expect(lines[1]).toMatch(/,''=1\+1$/);
    expect(lines[2]).toMatch(/,"a, b"$/);
  });

  it('keeps what was open when an opening fails or is cancelled', async () => {
    const compute = inProcessCompute();
    const { id: dataset } = await opened(compute);
    expect(await compute.open({ kind: 'bundled', key: 'none' }, signal)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'not-found' },
    });
    expect(await compute.open({ kind: 'file', file: new File([], 'empty.csv') }, signal)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'empty' },
    });
    const controller = new AbortController();
    const opening = compute.open({ kind: 'file', file: new File([`${CSV}\n`], 'b.csv') }, controller.signal);
    controller.abort();
    await expect(opening).rejects.toThrow(/abort/i);
    const requests = [{ id: 'cohortSizes', params: undefined, question }] as const;
    expect(await compute.statistics({ dataset, requests }, signal)).toEqual([{ a: 2, b: 2, inView: 4 }]);
  });

  it('throws when asked about a dataset that is closed', async () => {
    const compute = inProcessCompute();
    const { id: dataset } = await opened(compute);
    await compute.close({ dataset }, signal);
    await expect(compute.exportCsv({ dataset, question }, signal)).rejects.toThrow(/No dataset is open/);
  });
});
