import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radixOrder } from '../../../../src/worker/engines/local/radix-order.ts';

const keys = fc.float64Array({ min: 0, noNaN: true, maxLength: 300 }).map((made) => made.map(Math.abs));
const ties = fc
  .array(fc.constantFrom(0, 1, 1.5, 60_000, Number.POSITIVE_INFINITY))
  .map((made) => Float64Array.from(made));

describe('the radix order', () => {
  it('is the stable ascending order', () => {
    fc.assert(
      fc.property(fc.oneof(keys, ties), (made) => {
        const expected = [...made.keys()].toSorted((a, b) => {
          const [one = 0, other = 0] = [made[a], made[b]];
          return one < other ? -1 : one > other ? 1 : a - b;
        });
        expect([...radixOrder(made)]).toEqual(expected);
      }),
    );
  });
});
