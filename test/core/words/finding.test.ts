import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../src/core/statistics/difference.ts';
import { findingSentence } from '../../../src/core/words/finding.ts';
import { NONE, ratioOf } from '../../support/results.ts';

const LABELS = { a: 'GenAI', b: 'non-GenAI' };

const row = (changed: Partial<Difference> = {}): Difference => ({
  id: 'ttm:0.5',
  group: 'time',
  measure: { kind: 'time', of: 'ttm', p: 0.5 },
  a: { value: 90, lower: 80, upper: 100, n: 100, events: 90 },
  b: { value: 60, lower: 50, upper: 70, n: 200, events: 200 },
  ratio: ratioOf(1.5),
  q: 0.004,
  state: 'compared',
  quarters: { a: [], b: [] },
  ...changed,
});

const say = (changed?: Partial<Difference>) => findingSentence(row(changed), LABELS, 12);

describe('a finding in one sentence', () => {
  it('says values, ratio, interval, n, q and the family where a difference is clear', () => {
    expect(say()).toBe(
      'Median time to mitigate: 1 h 30 m for GenAI, 1 h for non-GenAI, more than chance explains; ' +
        'ratio 1.50 (95 % interval 1.36 – 1.65), 100 GenAI and 200 non-GenAI incidents, q = 0.004 among 12 measures.',
    );
  });

  it('says that nothing is clear where q is not under 5 %', () => {
    expect(say({ q: 0.31 })).toContain('no clear difference');
    expect(say({ q: 0.0001 })).toContain('q < 0.001 among');
  });

  it('says shares in percent', () => {
    const share = { kind: 'share', name: 'detectedByHumans' } as const;
    const half = { value: 0.5, lower: 0.4, upper: 0.6, n: 100, events: 50 };
    expect(say({ measure: share, a: half, b: half, ratio: ratioOf(1) })).toContain('50.0 % for GenAI');
  });

  it.each([
    ['too-few', 'too few to compare, 100 GenAI and 200 non-GenAI incidents'],
    ['not-reached', 'too many are open'],
    ['missing', 'does not say'],
    ['filtered', 'not compared'],
  ] as const)('compares nothing when %s', (state, told) => {
    const sentence = say({ state, ratio: NONE, q: Number.NaN });
    expect(sentence).toContain(told);
    expect(sentence).not.toMatch(/chance|NaN/);
  });
});
