import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DURATION_TICKS, durationTick, durationWords } from '../../../src/core/words/durations.ts';

describe('words for durations', () => {
  it.each([
    [0, '0 m'],
    [40 / 60, '40 s'],
    [0.001, '0 m'],
    [2.5, '2 m 30 s'],
    [9.999, '10 m'],
    [12, '12 m'],
    [59.7, '1 h'],
    [230, '3 h 50 m'],
    [180, '3 h'],
    [1439.6, '1 d'],
    [3060, '2 d 3 h'],
    [2880, '2 d'],
    [149 * 1440 + 13 * 60, '150 d'],
    [-5, '−5 m'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, 'not reached'],
  ])('writes %f minutes as %s', (minutes, words) => {
    expect(durationWords(minutes)).toBe(words);
  });

  it('uses two units at most', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (minutes) => {
        expect(durationWords(minutes).split(' ').length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('writes the ticks of a duration axis in one unit', () => {
    expect(DURATION_TICKS.map(durationTick)).toEqual(['1 m', '10 m', '1 h', '6 h', '1 d', '1 w']);
  });
});
