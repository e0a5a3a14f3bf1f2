import { describe, expect, it } from 'vitest';
import { foundEntries, valueEntries } from '../../../src/app/shell/found-commands.ts';

const go = { id: 'view-mitigation', group: 'Go to', label: 'Mitigation', run: () => {} } as const;
const facet = {
  dimension: 'mitigation',
  values: [
    { value: 'rollback', a: 5, b: 10 },
    { value: 'ad-hoc fix', a: 20, b: 80 },
    { value: '', a: 0, b: 1 },
  ],
  more: 0,
} as const;

describe('the palette', () => {
  const toggled: unknown[] = [];
  const values = valueEntries([facet], { a: 25, b: 91 }, (...chosen) => toggled.push(chosen));

  it('lists the values of fields, the most frequent first, with their incidents', () => {
    expect(values.map(({ label, sides }) => [label, sides?.a, sides?.b])).toEqual([
      ['Mitigation: Ad-hoc fix', 20, 80],
      ['Mitigation: Rollback', 5, 10],
      ['Mitigation: Unknown', 0, 1],
    ]);
  });

  it('finds them by any part of their name, after the commands', () => {
    expect(foundEntries(' MIT ', [go], values).map(({ label }) => label)).toEqual([
      'Mitigation',
      'Mitigation: Ad-hoc fix',
      'Mitigation: Rollback',
      'Mitigation: Unknown',
    ]);
    expect(foundEntries('rollb', [go], values)).toHaveLength(1);
  });

  it('lists commands alone while nothing is typed', () => {
    expect(foundEntries('', [go], values)).toEqual([go]);
  });

  it('filters by the value that is chosen', () => {
    values[0]?.run();
    expect(toggled).toEqual([['mitigation', 'ad-hoc fix']]);
  });
});
