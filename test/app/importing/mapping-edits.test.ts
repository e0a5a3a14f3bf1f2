import { describe, expect, it } from 'vitest';
import {
  dayOrMonthColumns,
  openQuestion,
  withDayOrder,
  withRole,
  withZone,
} from '../../../src/app/importing/mapping-edits.ts';
import type { ColumnHints } from '../../../src/core/dataset/report.ts';
import type { Mapping } from '../../../src/core/dataset/roles.ts';

const MAPPING: Mapping = {
  columns: [
    { index: 0, header: 'Opened', role: 'keep' },
    { index: 1, header: 'Closed', role: 'resolved', time: { order: 'day-first', zone: 'Europe/Paris' } },
    { index: 2, header: 'Product', role: 'service' },
  ],
  classRule: {
    kind: 'rules',
    rules: [{ field: 'title', op: 'contains-any', words: ['gpt'], verdict: 'genai' }],
    undecided: 'non-genai',
  },
};

const HINTS: ColumnHints = {
  order: 'day-first',
  duration: { unit: 'seconds', decimal: ',' },
  multiple: { separator: ';', take: 'join' },
};

describe('a mapping that is edited', () => {
  it('reads a new time column in the zone of the others', () => {
    expect(withRole(MAPPING, 0, 'detected', HINTS).columns[0]).toEqual({
      index: 0,
      header: 'Opened',
      role: 'detected',
      time: { order: 'day-first', zone: 'Europe/Paris' },
    });
  });

  it('reads a new duration, and cells of several values, as their values look', () => {
    expect(withRole(MAPPING, 0, 'timeToResolve', HINTS).columns[0]?.duration).toEqual(HINTS.duration);
    expect(withRole(MAPPING, 0, 'team', HINTS).columns[0]?.multiple).toEqual(HINTS.multiple);
    expect(withRole(MAPPING, 0, 'severity', HINTS).columns[0]?.multiple).toBeUndefined();
  });

  it('takes a role from the column that had it', () => {
    const roles = withRole(MAPPING, 0, 'service').columns.map(({ role }) => role);
    expect(roles).toEqual(['service', 'resolved', 'keep']);
  });

  it('drops the time format of a column that is no time any more', () => {
    expect(withRole(MAPPING, 1, 'team').columns[1]).toEqual({ index: 1, header: 'Closed', role: 'team' });
  });

  it('decides by the column once one is the class', () => {
    expect(withRole(MAPPING, 2, 'class').classRule).toEqual({ kind: 'column' });
  });

  it('turns the order of every column that is written so', () => {
    const turned = withDayOrder(MAPPING, 'month-first');
    expect(dayOrMonthColumns(turned).map(({ time }) => time?.order)).toEqual(['month-first']);
  });

  it('sets one zone for all times', () => {
    expect(withZone(MAPPING, 'UTC').columns[1]?.time?.zone).toBe('UTC');
  });

  it('asks for a start, then for the class, then for words', () => {
    expect(openQuestion(MAPPING)).toContain('started');
    const started = withRole(MAPPING, 0, 'detected');
    expect(openQuestion(started)).toBeUndefined();
    expect(openQuestion({ ...started, classRule: { kind: 'column' } })).toContain('GenAI');
    expect(
      openQuestion({ ...started, classRule: { kind: 'rules', rules: [], undecided: 'non-genai' } }),
    ).toContain('words');
  });
});
