import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK } from '../../../src/core/incident/clock.ts';
import { GENAI_AGAINST_REST } from '../../../src/core/incident/cohort.ts';
import type { Filter } from '../../../src/core/plan/filter.ts';
import type { IncidentOrder, IncidentRow } from '../../../src/worker/compute.ts';
import { tableIndex } from '../../../src/worker/engines/local/table-index.ts';
import { incidentList } from '../../../src/worker/incidents/incident-list.ts';
import { tables } from '../../support/arbitrary-plans.ts';
import { incidents } from '../../support/incidents.ts';

const ORDERS = ['startedAt', 'duration', 'title', 'service', 'severity', 'id'] as const;
const HIGH: Filter = [{ kind: 'oneOf', dimension: 'severity', values: ['high', ''] }];
const orders = fc.record({ by: fc.constantFrom(...ORDERS), descending: fc.boolean() });
const ask = (filter: Filter, order: IncidentOrder) => ({
  question: { filter, cohorts: GENAI_AGAINST_REST, clock: DEFAULT_CLOCK },
  order,
});

const isMissing = (value: IncidentRow[IncidentOrder['by']]): boolean => value === '' || Number.isNaN(value);

const SEVERITIES = ['high', 'medium', 'low'];
const collator = new Intl.Collator('en', { numeric: true });

/** Whether one row may stand before another in ascending order. */
function mayPrecede(one: IncidentRow, other: IncidentRow, by: IncidentOrder['by']): boolean {
  switch (by) {
    case 'startedAt':
    case 'duration':
      return one[by] <= other[by];
    case 'severity':
      return SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(other.severity);
    case 'service':
      return collator.compare(one.service, other.service) <= 0;
    case 'title':
    case 'id':
      return (
        one[by].replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()) <=
        other[by].replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
      );
  }
}

describe('the list of incidents', () => {
  it('holds exactly the filtered incidents, in order, those without a value last', () => {
    fc.assert(
      fc.property(tables, orders, fc.constantFrom<Filter>([], HIGH), (table, order, filter) => {
        const list = incidentList(tableIndex(table));
        const { total, rows } = list({ ...ask(filter, order), from: 0, to: 1_000 });
        const expected = [...Array(table.rows).keys()].filter((row) => {
          const column = table.labels.get('severity');
          const severity = column?.values[column.codes[row] ?? 0] ?? '';
          return filter.length === 0 || severity === 'high' || severity === '';
        });
        expect(total).toBe(expected.length);
        expect(rows.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(expected);
        rows.slice(1).forEach((row, i) => {
          const before = rows[i] ?? row;
          if (isMissing(row[order.by])) return;
          expect(isMissing(before[order.by])).toBe(false);
          const [one, other] = order.descending ? [row, before] : [before, row];
          expect(mayPrecede(one, other, order.by)).toBe(true);
        });
      }),
    );
  });

  it('answers a window, empty beyond the end', () => {
    const list = incidentList(tableIndex(incidents([{ id: 'a' }, { id: 'b' }, { id: 'c' }])));
    const asked = ask([], { by: 'id', descending: true });
    expect(list({ ...asked, from: 1, to: 3 }).rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(list({ ...asked, from: 3, to: 9 })).toEqual({ total: 3, rows: [] });
  });
});
