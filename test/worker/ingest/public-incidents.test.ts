import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../src/core/dataset/report.ts';
import { SET_ASIDE, type SetAside } from '../../../src/core/dataset/roles.ts';
import type { IncidentTable } from '../../../src/core/table/table.ts';
import { byReason, counts, openTable } from '../../support/open-text.ts';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const isHere = existsSync(DATA);
if (!isHere)
  console.info('No ../shared/data beside the repository: the tests of the public files are skipped.');

const openShared = async (name: string, setAside?: readonly SetAside[]) => {
  const bytes = new Uint8Array(await readFile(new URL(name, DATA)));
  const opened = await openTable(bytes, name);
  return setAside ? openTable(bytes, name, { ...opened.mapping, setAside }) : opened;
};

interface Exclusions {
  readonly missing_start: number;
  readonly negative: number;
  readonly zero_events: number;
}

interface Expected {
  readonly rows: number;
  readonly per_class: Readonly<Record<string, { readonly k: number }>>;
  readonly ttm_ge0: { readonly exclusions: Exclusions };
  readonly ttr_ge0: { readonly exclusions: Exclusions };
  readonly severity: Readonly<Record<string, Readonly<Record<string, { readonly k: number }>>>>;
  readonly provider_counts: Readonly<Record<string, number>>;
  readonly monthly_by_start: {
    readonly month: readonly string[];
    readonly counts: { readonly genai: readonly number[]; readonly 'non-genai': readonly number[] };
  };
}

const known = (at: number | undefined, otherwise: number | undefined): number =>
  at === undefined || Number.isNaN(at) ? (otherwise ?? Number.NaN) : at;

/** Incidents a UTC month, in order. */
function months(table: IncidentTable): Map<string, number> {
  const found = new Map<string, number>();
  for (const at of table.startedAt) {
    if (Number.isNaN(at)) continue;
    const month = new Date(at).toISOString().slice(0, 7);
    found.set(month, (found.get(month) ?? 0) + 1);
  }
  return found;
}

describe.skipIf(!isHere)('public-incidents.csv', () => {
  let table: IncidentTable;
  let report: ImportReport;
  let expected: Expected;
  beforeAll(async () => {
    ({ table, report } = await openShared('public-incidents.csv', []));
    const text = await readFile(new URL('public-incidents.expected.json', DATA), 'utf8');
    expected = (JSON.parse(text) as { case: Expected }).case;
  });

  it('offers to set maintenance and probable duplicates aside, and leaves them out once they are', async () => {
    expect(report.asides).toEqual({ maintenance: 6, test: 0, 'probable-duplicate': 11 });
    const { report: aside } = await openShared('public-incidents.csv', SET_ASIDE);
    expect(byReason(aside.excluded)).toEqual({ maintenance: 6, 'probable-duplicate': 11 });
  });

  it('opens without a question, every row an incident once all are switched in', () => {
    expect(table.rows).toBe(expected.rows);
    expect(report.excluded).toEqual([]);
  });

  it('has the classes of the oracle', () => {
    const perClass = Object.fromEntries(Object.entries(expected.per_class).map(([name, { k }]) => [name, k]));
    expect(counts(table, 'class')).toEqual(perClass);
  });

  it('has its undated incidents last', () => {
    const undated = expected.ttm_ge0.exclusions.missing_start;
    expect(byReason(report.doubts)['no-start']).toBe(undated);
    expect(table.startedAt.subarray(table.rows - undated).every(Number.isNaN)).toBe(true);
    expect(
      table.startedAt
        .subarray(0, table.rows - undated)
        .every((at, row, all) => row === 0 || (all[row - 1] ?? at) <= at),
    ).toBe(true);
  });

  it('has the severities of the oracle, unknown where it is blank', () => {
    const known = Object.fromEntries(
      (['high', 'medium', 'low'] as const).map((level) => [
        level,
        ['genai', 'non-genai'].reduce((sum, name) => sum + (expected.severity[name]?.[level]?.k ?? 0), 0),
      ]),
    );
    expect(counts(table, 'severity')).toEqual({ ...known, '': 100 });
  });

  it('has the months of the oracle', () => {
    const { month, counts: monthly } = expected.monthly_by_start;
    const total = month.map((_, at) => (monthly.genai[at] ?? 0) + (monthly['non-genai'][at] ?? 0));
    const found = months(table);
    expect([...found.keys()]).toEqual(month);
    expect([...found.values()]).toEqual(total);
  });

  it('counts zero and negative durations and incidents detected before their impact', () => {
    const { mitigated, resolved } = table.milestones;
    let ttm = 0;
    let ttr = 0;
    let either = 0;
    table.startedAt.forEach((start, row) => {
      // An incident without an end is censored at its last update, which can come before its start as well.
      const end = known(resolved?.[row], table.lastUpdate?.[row]);
      const fixed = known(mitigated?.[row], end);
      if (fixed < start) ttm++;
      if (end < start) ttr++;
      if (fixed < start || end < start) either++;
    });
    expect([ttm, ttr]).toEqual([expected.ttm_ge0.exclusions.negative, expected.ttr_ge0.exclusions.negative]);
    expect(byReason(report.doubts)).toMatchObject({
      'zero-duration': expected.ttm_ge0.exclusions.zero_events,
      'negative-duration': either,
      'detected-before-impact': 49,
    });
  });

  it('keeps further columns as dimensions and for the drawer', () => {
    expect(counts(table, 'provider')).toEqual(expected.provider_counts);
    expect(counts(table, 'column:record_type')).toEqual({ incident: 1247, maintenance: 5 });
    expect(table.source).toHaveLength(28);
    expect(table.source.find(({ name }) => name === 'id')?.text(0)).toBe('aws-572');
  });

  it('ends at its latest instant', () => {
    expect(new Date(table.cutOff).toISOString()).toBe('2025-01-10T02:42:00.000Z');
  });
});

describe.skipIf(!isHere)('fails_incident_stages_all.csv', () => {
  it('opens with 794 incidents, all GenAI', async () => {
    const { table, report } = await openShared('fails_incident_stages_all.csv');
    expect(table.rows).toBe(794);
    expect(counts(table, 'class')).toEqual({ genai: 794 });
    expect(counts(table, 'severity')).toEqual({ high: 399, medium: 250, low: 134, '': 11 });
    expect(byReason(report.doubts)).toMatchObject({ 'no-start': 2, 'still-open': 2 });
    expect(counts(table, 'service')['API; ChatGPT']).toBeGreaterThan(0);
  });
});
