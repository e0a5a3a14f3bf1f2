import { describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK } from '../../../../src/core/incident/clock.ts';
import type { CensoredSample } from '../../../../src/core/plan/aggregate.ts';
import { clocksCheck } from '../../../../src/core/statistics/fairness/clocks-check.ts';
import { guessedCheck } from '../../../../src/core/statistics/fairness/guessed-check.ts';
import { openCheck } from '../../../../src/core/statistics/fairness/open-check.ts';
import { outlierCheck } from '../../../../src/core/statistics/fairness/outlier-check.ts';
import { sourceCheck, sourceDimension } from '../../../../src/core/statistics/fairness/source-check.ts';
import { windowCheck } from '../../../../src/core/statistics/fairness/window-check.ts';
import { shareOf } from '../../../../src/core/statistics/share-of.ts';
import { NONE, ratioOf } from '../../../support/results.ts';

const ratios = { ratio: ratioOf(0.2), fromDetection: ratioOf(0.9) };

const upTo = (n: number): Float64Array => Float64Array.from({ length: n }, (_, i) => i + 1);

const sample = (observed: Float64Array, open: Float64Array = new Float64Array()): CensoredSample => ({
  observed,
  open,
});

const counted = (counts: readonly (readonly [string, string, number])[]) =>
  counts.map(([side, value, count]) => ({ key: [side, value], values: { count } }));

describe('the check of the start clocks', () => {
  const known = (a: number, b: number, n = 100) => ({ a: shareOf(a, n), b: shareOf(b, n) });

  it('bites where the impact start is known for shares over ten points apart', () => {
    expect(clocksCheck(DEFAULT_CLOCK, known(1, 99), ratios).state).toBe('bites');
    expect(clocksCheck(DEFAULT_CLOCK, known(80, 91), ratios).state).toBe('bites');
  });

  it('is fine up to ten points', () => {
    expect(clocksCheck(DEFAULT_CLOCK, known(80, 85), ratios).state).toBe('fine');
  });

  it('is fine with both cohorts started at detection', () => {
    expect(clocksCheck({ ...DEFAULT_CLOCK, start: 'detection' }, known(1, 99), ratios).state).toBe('fine');
  });

  it('tells nothing of under 20 incidents', () => {
    const none = { ratio: NONE, fromDetection: NONE };
    expect(clocksCheck(DEFAULT_CLOCK, { a: shareOf(1, 19), b: shareOf(90, 100) }, none).state).toBe(
      'unknown',
    );
  });
});

describe('the check of open incidents', () => {
  it('bites where the closed-only median is over 5 % too low', () => {
    const check = openCheck('ttm', { a: sample(upTo(40), upTo(40)), b: sample(upTo(40)) });
    expect(check.state).toBe('bites');
    expect(check.open.a).toMatchObject({ events: 40, n: 80 });
    expect(check.median.a.value).toBeGreaterThan(check.closedMedian.a * 1.05);
  });

  it('bites where the median is not reached', () => {
    const late = Float64Array.from({ length: 60 }, () => 1000);
    expect(openCheck('ttm', { a: sample(upTo(30), late), b: sample(upTo(40)) }).state).toBe('bites');
  });

  it('is fine where few are open', () => {
    expect(openCheck('ttm', { a: sample(upTo(400), Float64Array.of(399)), b: sample(upTo(40)) }).state).toBe(
      'fine',
    );
  });

  it('is fine where none is open', () => {
    expect(openCheck('ttd', { a: sample(upTo(40)), b: sample(upTo(40)) }).state).toBe('fine');
  });

  it('tells nothing of under 20 incidents', () => {
    expect(openCheck('ttm', { a: sample(upTo(10), upTo(9)), b: sample(upTo(40)) }).state).toBe('unknown');
  });
});

describe('the check of outliers', () => {
  const flat = Float64Array.from({ length: 200 }, () => 10);

  it('bites where the longest hundredth holds over a quarter of the time', () => {
    const carried = Float64Array.from(flat);
    carried.set([500, 500], 198);
    const { state, sides } = outlierCheck('ttm', { a: carried, b: flat });
    expect(state).toBe('bites');
    expect(sides.a).toMatchObject({ n: 200, longest: 2, meanWithout: 10, median: 10 });
    expect(sides.a.share).toBeCloseTo(1000 / 2980, 12);
  });

  it('is fine where durations are even', () => {
    expect(outlierCheck('ttm', { a: flat, b: flat }).state).toBe('fine');
  });

  it('is fine where all durations are zero', () => {
    const zeros = new Float64Array(50);
    const { state, sides } = outlierCheck('ttm', { a: zeros, b: zeros });
    expect(state).toBe('fine');
    expect(sides.a.share).toBeNaN();
  });

  it('tells nothing of under 20 ended incidents', () => {
    expect(outlierCheck('ttm', { a: upTo(19), b: flat }).state).toBe('unknown');
  });
});

describe('the check of the data source', () => {
  it('bites where the source tells the cohort of nearly all', () => {
    const check = sourceCheck(
      'column:source',
      counted([
        ['a', 'one', 95],
        ['a', 'two', 1],
        ['b', 'two', 80],
      ]),
    );
    expect(check.state).toBe('bites');
    expect(check.cramersV).toBeGreaterThan(0.9);
    expect(check.n).toEqual({ a: 96, b: 80 });
  });

  it('is fine where the cohorts share their sources', () => {
    const shared = counted([
      ['a', 'one', 40],
      ['a', 'two', 60],
      ['b', 'one', 50],
      ['b', 'two', 50],
    ]);
    expect(sourceCheck('provider', shared).state).toBe('fine');
  });

  it('tells nothing where there is one source, or most are unknown', () => {
    const one = counted([
      ['a', 'one', 40],
      ['b', 'one', 50],
    ]);
    const unknown = counted([
      ['a', '', 90],
      ['a', 'one', 10],
      ['b', 'two', 90],
    ]);
    expect(sourceCheck('provider', one).state).toBe('unknown');
    expect(sourceCheck('provider', unknown).state).toBe('unknown');
  });

  it('finds the field that says where incidents were recorded', () => {
    expect(sourceDimension(['severity', 'column:record_type', 'column:Data source'])).toBe(
      'column:Data source',
    );
    expect(sourceDimension(['severity', 'detectionSource', 'column:resource'])).toBeUndefined();
  });
});

describe('the check of the windows', () => {
  it('bites where under four fifths of a cohort start in common months', () => {
    const check = windowCheck(
      counted([
        ['a', '2023-01-01', 50],
        ['a', '2023-02-01', 50],
        ['b', '2023-02-01', 30],
        ['b', '2023-03-01', 5],
      ]),
    );
    expect(check).toMatchObject({
      state: 'bites',
      first: { a: '2023-01-01', b: '2023-02-01' },
      last: { a: '2023-02-01', b: '2023-03-01' },
    });
    expect(check.common.a).toMatchObject({ events: 50, n: 100 });
    expect(check.common.b).toMatchObject({ events: 30, n: 35 });
  });

  it('is fine where both cover the same months', () => {
    const same = counted([
      ['a', '2023-01-01', 50],
      ['b', '2023-01-01', 30],
    ]);
    expect(windowCheck(same).state).toBe('fine');
  });

  it('tells nothing without incidents', () => {
    expect(windowCheck([])).toMatchObject({ state: 'unknown', first: { a: '', b: '' } });
  });
});

describe('the check of what is guessed', () => {
  it('bites where the class or a field is guessed, and else not', () => {
    expect(guessedCheck(true, []).state).toBe('bites');
    expect(guessedCheck(false, ['rootCause']).state).toBe('bites');
    expect(guessedCheck(false, []).state).toBe('fine');
  });
});
