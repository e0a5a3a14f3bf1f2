import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK } from '../../../src/core/incident/clock.ts';
import { GENAI_AGAINST_REST } from '../../../src/core/incident/cohort.ts';
import { FEWEST_FOR_A_TENTH, longestTenth } from '../../../src/core/statistics/longest-tenth.ts';

const QUESTION = { filter: [], cohorts: GENAI_AGAINST_REST, clock: DEFAULT_CLOCK };

const finish = (observed: readonly number[], open: readonly number[] = []) =>
  longestTenth.finish(
    {
      all: [
        {
          key: [],
          values: {
            count: observed.length + open.length,
            durations: { observed: Float64Array.from(observed), open: Float64Array.from(open) },
          },
        },
      ],
    },
    QUESTION,
    undefined,
  );

describe('the longest tenth', () => {
  it('holds its part of the summed durations', () => {
    const nineteen = Array.from({ length: 18 }, () => 1);
    expect(finish([...nineteen, 41, 41]).share).toBeCloseTo(82 / 100, 12);
  });

  it('rounds the tenth up to whole incidents', () => {
    expect(finish(Array.from({ length: 21 }, () => 5)).incidents).toBe(3);
  });

  it('says nothing of fewer than twenty durations', () => {
    expect(finish(Array.from({ length: FEWEST_FOR_A_TENTH - 1 }, () => 5)).share).toBeNaN();
  });

  it('says nothing when every duration is zero', () => {
    expect(finish(Array.from({ length: 30 }, () => 0)).share).toBeNaN();
  });

  it('counts open incidents as in view, not as used', () => {
    expect(finish([1, 2], [3])).toMatchObject({ used: 2, inView: 3 });
  });

  it('answers when no incident passes', () => {
    expect(longestTenth.finish({ all: [] }, QUESTION, undefined)).toMatchObject({ used: 0, inView: 0 });
  });

  it('holds at least a tenth and at most all', () => {
    const durations = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 20, maxLength: 200 });
    fc.assert(
      fc.property(durations, (values) => {
        const { share } = finish(values.sort((x, y) => x - y));
        expect(share).toBeGreaterThanOrEqual(0.1 - 1e-12);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
