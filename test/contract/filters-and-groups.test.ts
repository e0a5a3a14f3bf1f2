import { describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK, durationOf } from '../../src/core/incident/clock.ts';
import { GENAI_AGAINST_REST } from '../../src/core/incident/cohort.ts';
import { epochMs, minutes } from '../../src/core/incident/units.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { IncidentTable } from '../../src/core/table/table.ts';
import { ask, askCounts, plan } from '../support/asking.ts';
import { incidents, lasting, NOON, openFor } from '../support/incidents.ts';
import { ENGINES } from './engines.ts';

const { signal } = new AbortController();
const TTM = durationOf('ttm', DEFAULT_CLOCK);

describe.each(ENGINES)('filters and groups, answered by the $name engine', ({ over }) => {
  const counts = (table: IncidentTable, asked: Partial<Plan>) => askCounts(over(table), asked);

  it('leaves empty groups out, even the only one', async () => {
    expect(await ask(over(incidents([])), {})).toEqual([]);
    expect(await ask(over(incidents([{ class: 'genai' }])), { groupBy: ['cohort'] })).toHaveLength(1);
  });

  it('keeps unknown as a value, also of a dimension that the file lacks', async () => {
    const table = incidents([{ severity: 'high' }, {}]);
    expect(await counts(table, { groupBy: ['severity', 'team'] })).toEqual({ 'high/': 1, '/': 1 });
    const filter = [{ kind: 'oneOf', dimension: 'team', values: [''] }] as const;
    expect(await counts(table, { filter })).toEqual({ '': 2 });
  });

  it('leaves incidents of both cohorts out, or gives them to one', async () => {
    const table = incidents([
      { class: 'genai', service: 'Chat' },
      { class: 'non-genai', service: 'Chat' },
    ]);
    const b = { label: 'Chat', filter: [{ kind: 'oneOf', dimension: 'service', values: ['Chat'] }] } as const;
    const cohorts = { ...GENAI_AGAINST_REST, b };
    const groupBy = ['cohort'] as const;
    expect(await counts(table, { groupBy, cohorts })).toEqual({ b: 1 });
    expect(await counts(table, { groupBy, cohorts: { ...cohorts, overlap: 'a' } })).toEqual({ a: 1, b: 1 });
    expect(await counts(table, { groupBy, cohorts: { ...cohorts, overlap: 'b' } })).toEqual({ b: 2 });
  });

  it('takes the start of a range and leaves its end', async () => {
    const table = incidents([{ detected: NOON }, { detected: NOON + 1 }, {}]);
    const startedIn = (from: number, to: number) =>
      counts(table, { filter: [{ kind: 'startedIn', from: epochMs(from), to: epochMs(to) }] });
    expect(await startedIn(NOON, NOON + 1)).toEqual({ '': 1 });
    expect(await startedIn(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toEqual({ '': 2 });
    expect(await startedIn(NOON + 1, NOON)).toEqual({});
  });

  it('passes no open incident by its duration', async () => {
    const table = incidents([lasting(10), lasting(20), openFor(10)]);
    const filter = [{ kind: 'lasting', of: TTM, from: minutes(10), to: minutes(20) }] as const;
    expect(await counts(table, { filter })).toEqual({ '': 1 });
  });

  it('finds every word, in any text and case', async () => {
    const table = incidents([
      { id: 'INC-7', title: 'Disk FULL' },
      { title: 'disk', summary: 'nearly full' },
      { title: 'Dis', summary: 'k full' },
      { title: 'ÄRGER mit İzmir' },
    ]);
    const mentions = (text: string) => counts(table, { filter: [{ kind: 'mentions', text }] });
    expect(await mentions('full disk')).toEqual({ '': 2 });
    expect(await mentions('inc-7 DISK')).toEqual({ '': 1 });
    expect(await mentions('ärger')).toEqual({ '': 1 });
    expect(await mentions('  ')).toEqual({ '': 4 });
  });

  it('bins the start by the UTC calendar, weeks from Monday, without undated incidents', async () => {
    const table = incidents([
      { impactStart: '2024-03-31T23:59:59Z' },
      { impactStart: '1969-12-28T01:00:00Z' },
      {},
    ]);
    expect(await counts(table, { groupBy: ['day', 'week', 'month', 'quarter', 'hourOfWeek'] })).toEqual({
      '2024-03-31/2024-03-25/2024-03-01/2024-01-01/167': 1,
      '1969-12-28/1969-12-22/1969-12-01/1969-10-01/145': 1,
    });
  });

  it('keeps the order of a batch', async () => {
    const table = incidents([{ class: 'genai' }, { class: 'non-genai' }, { class: 'non-genai' }]);
    const of = (value: string) => plan({ filter: [{ kind: 'oneOf', dimension: 'class', values: [value] }] });
    const answers = await over(table).run([of('non-genai'), of('genai'), of('non-genai')], signal);
    expect(answers.map(([group]) => group?.values.count)).toEqual([2, 1, 2]);
  });
});
