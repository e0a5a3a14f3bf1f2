import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, assignByQuota } from '../../scripts/replica/assign.ts';
import { seededRandom } from '../../src/core/estimators/random.ts';

const quotas = fc.dictionary(fc.string({ minLength: 1 }), fc.nat(30), { minKeys: 1, maxKeys: 6 });

describe('assigning by quota', () => {
  it('gives each value exactly as often as its quota says, whatever the weights', () => {
    fc.assert(
      fc.property(quotas, fc.integer(), (quota, seed) => {
        const random = seededRandom(seed);
        const items = Object.values(quota).flatMap((count) => Array.from({ length: count }, () => random()));
        const values = assignByQuota(items, quota, () => random(), random);
        for (const [value, count] of Object.entries(quota)) {
          expect(values.filter((given) => given === value)).toHaveLength(count);
        }
      }),
    );
  });

  it('prefers the values that weigh more', () => {
    const items = Array.from({ length: 400 }, (_, index) => index % 2);
    const weight = (item: number, value: string) => (String(item) === value ? 20 : 1);
    const values = assignByQuota(items, { '0': 200, '1': 200 }, weight, seededRandom(1));
    expect(values.filter((value, index) => value === String(items[index])).length).toBeGreaterThan(340);
  });

  it('refuses a quota that does not add up', () => {
    expect(() => assignByQuota([1, 2], { a: 1 }, () => 1, seededRandom(1))).toThrow('holds 1');
  });

  it('apportions to the total, each within one of its exact share', () => {
    fc.assert(
      fc.property(quotas, fc.integer({ min: 1, max: 500 }), (shares, total) => {
        const sum = Object.values(shares).reduce((all, share) => all + share, 0);
        fc.pre(sum > 0);
        const counts = apportion(shares, total);
        expect(Object.values(counts).reduce((all, count) => all + count, 0)).toBe(total);
        for (const [value, share] of Object.entries(shares)) {
          expect(Math.abs((counts[value] ?? 0) - (share / sum) * total)).toBeLessThan(1);
        }
      }),
    );
  });
});
