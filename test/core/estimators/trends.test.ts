import { describe, expect, it } from 'vitest';
import { logNormalChangePoints, poissonChangePoints } from '../../../src/core/estimators/change-points.ts';
import { controlRules } from '../../../src/core/estimators/control-rules.ts';
import { mannKendall } from '../../../src/core/estimators/mann-kendall.ts';
import { theilSen } from '../../../src/core/estimators/theil-sen.ts';
import { uChart } from '../../../src/core/estimators/u-chart.ts';
import { weekResiduals } from '../../../src/core/estimators/week-residuals.ts';
import { xmrChart } from '../../../src/core/estimators/xmr-chart.ts';
import { expectNear, golden } from './golden.ts';

const ones = (n: number) => Array.from({ length: n }, () => 1);

describe('trends, against R', () => {
  it('agree on Mann-Kendall and Theil-Sen', () => {
    const wanted = golden<{ values: number[]; z: number; p: number; slope: number }>('trend');
    const test = mannKendall(wanted.values);
    expectNear(test.z, wanted.z);
    expectNear(test.p, wanted.p);
    const line = theilSen(
      wanted.values.map((_, i) => i),
      wanted.values,
    );
    expectNear(line.slope, wanted.slope);
    expect(line.lower).toBeLessThan(line.slope);
    expect(line.upper).toBeGreaterThan(line.slope);
  });

  it('agree with optimal partitioning on changes of counts and of log durations', () => {
    const wanted = golden<{ counts: number[]; poisson: number[]; durations: number[]; normal: number[] }>(
      'changes',
    );
    const counts = poissonChangePoints(wanted.counts, ones(wanted.counts.length));
    expect(counts.changes.map((change) => change.index)).toEqual(wanted.poisson);
    const durations = logNormalChangePoints(wanted.durations);
    expect(durations.changes.map((change) => change.index)).toEqual(wanted.normal);
    for (const { index, first, last } of [...counts.changes, ...durations.changes]) {
      expect(first).toBeLessThanOrEqual(index);
      expect(last).toBeGreaterThanOrEqual(index);
    }
  });
});

describe('control charts', () => {
  it('put Poisson limits around a rate and step them with exposure', () => {
    const { centre, widening, points } = uChart([10, 12, 9, 11, 4], [1, 1, 1, 1, 0.4]);
    expectNear(centre, 46 / 4.4);
    expect(widening).toBe(1);
    expectNear(points[0]?.upper, centre + 3 * Math.sqrt(centre));
    expectNear(points[4]?.lower, Math.max(0, centre - 3 * Math.sqrt(centre / 0.4)));
  });

  it("widen by Laney's factor: the mean moving range of the scores over 1.128", () => {
    const { widening } = uChart([10, 40, 10, 40], ones(4));
    expectNear(widening, 30 / Math.sqrt(25) / (2 / Math.sqrt(Math.PI)));
  });

  it('chart logs of durations by their moving range', () => {
    const { centre, points } = xmrChart([Math.E, Math.E ** 2, Math.E, Math.E ** 2]);
    expectNear(centre, Math.E ** 1.5);
    expectNear(points[0]?.upper, Math.exp(1.5 + (3 * Math.sqrt(Math.PI)) / 2));
  });

  it('label each rule in words', () => {
    expect(controlRules([0.1, 3.2, -3.2])).toEqual(['', 'above limit', 'below limit']);
    expect(controlRules([2.5, 0.1, 2.1, -2.5, -2.1])).toEqual(['', '', '2 of 3 high', '', '2 of 3 low']);
    expect(controlRules(Array.from({ length: 9 }, () => 0.5)).slice(6)).toEqual([
      '',
      '8 on one side',
      '8 on one side',
    ]);
    expect(controlRules([...Array.from({ length: 7 }, () => 0.5), Number.NaN, 0.5])[8]).toBe('');
  });
});

describe('change points', () => {
  it('find none in fewer than two least segments', () => {
    expect(poissonChangePoints([1, 1, 1, 1, 90, 90, 90, 90, 90], ones(9)).changes).toEqual([]);
    expect(poissonChangePoints([], []).segments).toEqual([]);
  });

  it('give each level with its interval in the rate of the exposure', () => {
    const counts = [...ones(10), ...Array.from({ length: 10 }, () => 12)];
    const { changes, segments } = poissonChangePoints(
      counts,
      Array.from({ length: 20 }, () => 0.5),
    );
    expect(changes).toEqual([{ index: 10, first: 10, last: 10 }]);
    expect(segments.map(({ from, to, level }) => [from, to, level])).toEqual([
      [0, 10, 2],
      [10, 20, 24],
    ]);
  });

  it('do not chase dispersion that is told to them', () => {
    const wild = [3, 20, 5, 28, 9, 2, 3, 30, 31, 22, 28, 40, 4, 2, 25, 28, 5, 3, 8, 2];
    expect(poissonChangePoints(wild, ones(20)).changes.length).toBeGreaterThan(0);
    expect(poissonChangePoints(wild, ones(20), { dispersion: 12 }).changes).toEqual([]);
  });
});

describe('a week', () => {
  it('is even when every cell has its share', () => {
    const cell = weekResiduals([
      [5, 5],
      [5, 5],
    ])[0]?.[0];
    expect(cell).toMatchObject({ expected: 5, residual: 0, p: 1 });
  });

  it('marks the cell that stands out, given the total', () => {
    const cells = weekResiduals([
      [40, 10, 10],
      [10, 10, 10],
    ]).flat();
    expectNear(cells[0]?.residual, (40 - 15) / Math.sqrt(15 * (5 / 6)));
    expect(cells[0]?.p).toBeLessThan(1e-6);
  });
});
