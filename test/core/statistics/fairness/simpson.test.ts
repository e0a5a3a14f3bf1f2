import { describe, expect, it } from 'vitest';
import {
  type DetectionStratum,
  simpsonOfDetection,
} from '../../../../src/core/statistics/fairness/simpson-detection.ts';
import {
  type DurationStratum,
  simpsonOfDurations,
} from '../../../../src/core/statistics/fairness/simpson-durations.ts';

/** Durations spread evenly around a middle. */
const around = (middle: number, n: number) => ({
  observed: Float64Array.from({ length: n }, (_, i) => middle * (0.5 + (i + 0.5) / n)),
  open: new Float64Array(),
});

const stratum = (
  value: string,
  a: readonly [number, number],
  b: readonly [number, number],
): DurationStratum => ({
  value,
  a: around(...a),
  b: around(...b),
});

const durations = (...strata: DurationStratum[]) => simpsonOfDurations('severity', 'ttm', strata);

describe('the reversal of durations', () => {
  it('bites where a difference turns round within every stratum', () => {
    const within = durations(stratum('high', [40, 300], [20, 30]), stratum('low', [400, 30], [200, 300]));
    expect(within).toMatchObject({ state: 'bites', of: 'duration', strata: 2, reverses: true });
    expect(within.flipped.map(({ value }) => value)).toEqual(['high', 'low']);
    expect(within.flipped[0]?.n).toEqual({ a: 300, b: 30 });
  });

  it('bites where one stratum alone lies on the other side', () => {
    const check = durations(stratum('high', [10, 300], [100, 300]), stratum('low', [100, 60], [50, 60]));
    expect(check).toMatchObject({ state: 'bites', reverses: false });
    expect(check.flipped.map(({ value }) => value)).toEqual(['low']);
  });

  it('is fine where all strata point the same way', () => {
    const check = durations(stratum('high', [10, 60], [20, 60]), stratum('low', [100, 60], [200, 60]));
    expect(check).toMatchObject({ state: 'fine', flipped: [], reverses: false });
  });

  it('is fine where a stratum points the other way by chance only', () => {
    const check = durations(stratum('high', [10, 200], [20, 200]), stratum('low', [101, 20], [100, 20]));
    expect(check.state).toBe('fine');
  });

  it('tells nothing with fewer than two strata of 20 incidents a cohort', () => {
    expect(durations(stratum('high', [10, 60], [20, 60]), stratum('low', [9, 19], [9, 60])).state).toBe(
      'unknown',
    );
    expect(durations().state).toBe('unknown');
  });
});

const shares = (...strata: readonly (readonly [string, number, number, number, number])[]) =>
  simpsonOfDetection(
    'stage',
    'ttm',
    strata.map(
      ([value, eventsA, nA, eventsB, nB]): DetectionStratum => ({ value, eventsA, nA, eventsB, nB }),
    ),
  );

describe('the reversal of the share found by people', () => {
  it('bites where the shares turn round within the strata', () => {
    const check = shares(['ga', 60, 600, 1, 100], ['preview', 95, 100, 480, 600]);
    expect(check).toMatchObject({ state: 'bites', reverses: true, of: 'detectedByHumans' });
    expect(check.flipped.map(({ value }) => value)).toEqual(['ga', 'preview']);
  });

  it('is fine where the strata agree', () => {
    expect(shares(['ga', 30, 100, 10, 100], ['preview', 60, 100, 30, 100])).toMatchObject({
      state: 'fine',
      flipped: [],
    });
  });

  it('is fine where there is no clear difference to turn round', () => {
    expect(shares(['ga', 30, 100, 10, 100], ['preview', 10, 100, 30, 100]).state).toBe('fine');
  });

  it('tells nothing of small strata', () => {
    expect(shares(['ga', 3, 10, 1, 10], ['preview', 6, 100, 3, 100]).state).toBe('unknown');
  });
});
