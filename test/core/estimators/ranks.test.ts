import { describe, expect, it } from 'vitest';
import { hodgesLehmannRatio, hodgesLehmannShift } from '../../../src/core/estimators/hodges-lehmann.ts';
import { kruskalWallis, kruskalWallisOfCounts } from '../../../src/core/estimators/kruskal-wallis.ts';
import { mannWhitneyU } from '../../../src/core/estimators/mann-whitney-u.ts';
import { quantiles } from '../../../src/core/estimators/quantile.ts';
import { bootstrapRatio } from '../../../src/core/estimators/ratio-of-quantiles.ts';
import { ascending, expectNear, golden } from './golden.ts';

interface RankCase {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly exact: number;
  readonly u: number;
  readonly p: number;
  readonly shift: readonly [number, number, number];
  readonly ratio: readonly [number, number, number];
}

interface Medians {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly half: readonly [number, number, number];
  readonly ninety: readonly [number, number, number];
}

describe('rank statistics, against R', () => {
  it.each(golden<RankCase[]>('ranks').map((wanted, i) => [i + 1, wanted] as const))(
    'agree in case %i',
    (_, wanted) => {
      const a = ascending(wanted.a);
      const b = ascending(wanted.b);
      const test = mannWhitneyU(a, b);
      expect(test.exact).toBe(wanted.exact === 1);
      expectNear(test.u, wanted.u);
      expectNear(test.p, wanted.p);
      const shift = hodgesLehmannShift(a, b);
      const ratio = hodgesLehmannRatio(a, b);
      expectNear(shift.shift, wanted.shift[0]);
      expectNear(ratio.ratio, wanted.ratio[0]);
      // R finds the ends of large samples as roots, near the order statistics that we give.
      const slack = test.exact ? 1e-9 : 1e-3;
      const ends = [shift.lower, shift.upper, ratio.lower, ratio.upper];
      [...wanted.shift.slice(1), ...wanted.ratio.slice(1)].forEach((end, i) => {
        expect(Math.abs((ends[i] ?? Number.NaN) - end)).toBeLessThan(slack * Math.max(1, Math.abs(end)));
      });
    },
  );

  it('agree on type 7 quantiles', () => {
    const wanted = golden<{ values: number[]; at: number[]; type7: number[] }>('quantile');
    quantiles(ascending(wanted.values), wanted.at).forEach((value, i) => {
      expectNear(value, wanted.type7[i], 1e-13);
    });
  });

  it('agree with 20,000 resamples of boot on the ratio of medians and of ninth deciles', () => {
    const wanted = golden<Medians>('medians');
    const a = ascending(wanted.a);
    const b = ascending(wanted.b);
    for (const [p, [ratio, lower, upper]] of [
      [0.5, wanted.half],
      [0.9, wanted.ninety],
    ] as const) {
      const ours = bootstrapRatio(a, b, p, { replicates: 20_000 });
      expectNear(ours.ratio, ratio);
      expectNear(ours.lower, lower, 0.03);
      expectNear(ours.upper, upper, 0.03);
    }
  });

  it('agree on Kruskal-Wallis of samples and of ordered levels', () => {
    const samples = golden<{ groups: number[][]; h: number; p: number }>('kruskal');
    const test = kruskalWallis(samples.groups.map(ascending));
    expectNear(test.h, samples.h);
    expectNear(test.p, samples.p);
    const severity = golden<{ counts: number[][]; kruskal: number }>('severity');
    expectNear(kruskalWallisOfCounts(severity.counts).h, severity.kruskal);
  });
});
