import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../../src/core/estimators/mann-kendall.ts';
import { pelt } from '../../../src/core/estimators/pelt.ts';
import { theilSen } from '../../../src/core/estimators/theil-sen.ts';
import { expectNear } from './golden.ts';

fc.configureGlobal({ seed: 20260801 });

const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 26 });

describe('change points', () => {
  it('found with pruning are those of optimal partitioning', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (series, least, penalty) => {
          const cost = (from: number, to: number) => {
            const sum = series.slice(from, to).reduce((all, count) => all + count, 0);
            return sum > 0 ? -2 * sum * Math.log(sum / (to - from)) : 0;
          };
          const total = (edges: readonly number[]) =>
            edges.slice(1).reduce((sum, to, i) => sum + cost(edges[i] ?? 0, to), 0) +
            penalty * (edges.length - 2);
          const best = [0];
          for (let to = 1; to <= series.length; to++) {
            best[to] = Math.min(
              to >= least ? cost(0, to) : Number.POSITIVE_INFINITY,
              ...best.slice(1, Math.max(1, to - least + 1)).map((sum, i) => sum + cost(i + 1, to) + penalty),
            );
          }
          const changes = pelt(series.length, cost, penalty, least);
          if (series.length < least) expect(changes).toEqual([]);
          else expect(total([0, ...changes, series.length])).toBeCloseTo(best[series.length] ?? 0, 7);
        },
      ),
    );
  });
});

describe('trends', () => {
  it('turn around in time and keep to the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 20 }), (values) => {
        const times = values.map((_, i) => i);
        const there = mannKendall(values);
        expect(mannKendall([...values].reverse()).s + there.s).toBe(0);
        const line = theilSen(times, values);
        expectNear(
          theilSen(
            times,
            values.map((value) => value * 60),
          ).slope,
          line.slope * 60,
        );
        expect(line.lower).toBeLessThanOrEqual(line.slope);
        expect(line.upper).toBeGreaterThanOrEqual(line.slope);
      }),
    );
  });

  it('leave missing months out', () => {
    expect(mannKendall([1, Number.NaN, 2, 3, 4])).toEqual(mannKendall([1, 2, 3, 4]));
    expect(theilSen([0, 1, 2, 3], [0, Number.NaN, 4, 6]).slope).toBe(2);
    expect(mannKendall([1, 1, 1]).p).toBeNaN();
  });
});
