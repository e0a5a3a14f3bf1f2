import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOrder } from '../../../src/worker/ingest/start-order.ts';

const starts = fc.array(
  fc.oneof(fc.integer({ min: -1e12, max: 4e12 }), fc.integer({ min: 0, max: 3 }), fc.constant(Number.NaN)),
);

describe('the order of starts', () => {
  it('is that of a stable sort with undated rows last, of the kept rows alone', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 2, max: 5 }), (times, every) => {
        const isKept = (row: number): boolean => row % every !== 1;
        const key = (row: number): number => {
          const at = times[row] ?? Number.NaN;
          return Number.isNaN(at) ? Number.MAX_VALUE : at;
        };
        const sorted = times
          .map((_, row) => row)
          .filter(isKept)
          .toSorted((one, other) => key(one) - key(other));
        expect([...startOrder(Float64Array.from(times), isKept)]).toEqual(sorted);
      }),
    );
  });
});
