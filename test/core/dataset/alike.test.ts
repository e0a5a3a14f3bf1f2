import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeValues, editDistance } from '../../../src/core/dataset/alike.ts';

const of = (...values: readonly string[]) => values.map((written, at) => ({ written, count: 100 - at }));

describe('values that seem to be one', () => {
  it.each([
    [['UNAVAIL', 'UNVAIL'], 1],
    [['Compute', 'compute'], 0],
    [['On call', 'on-call'], 0],
    [['Configuration', 'Confguratoin'], 2],
  ])('finds %j', (values, distance) => {
    expect(alikeValues(of(...values))).toEqual([{ from: values[1], to: values[0], distance }]);
  });

  it.each([
    [['SEV1', 'SEV2']],
    [['v1.2', 'v1.3']],
    [['api', 'app']],
    [['East', 'West']],
    [['Storage', 'Compute']],
    [['North America', 'South America']],
    [['us-central1', 'us-central1-c']],
  ])('leaves %j apart', (values) => {
    expect(alikeValues(of(...values))).toEqual([]);
  });

  it('makes the rarer one the other', () => {
    const values = [
      { written: 'UNVAIL', count: 8 },
      { written: 'UNAVAIL', count: 90 },
    ];
    expect(alikeValues(values)).toEqual([{ from: 'UNVAIL', to: 'UNAVAIL', distance: 1 }]);
  });
});

describe('the distance of two texts', () => {
  it('counts a swap of neighbours as one edit', () => {
    expect([editDistance('ab', 'ba'), editDistance('kitten', 'sitting'), editDistance('', 'abc')]).toEqual([
      1, 3, 3,
    ]);
  });

  it('is symmetric, zero for equal texts, and stops past its limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        const distance = editDistance(one, other);
        expect(distance).toBe(editDistance(other, one));
        expect(distance === 0).toBe(one === other);
        expect(editDistance(one, other, 1)).toBe(Math.min(2, distance));
      }),
    );
  });
});
