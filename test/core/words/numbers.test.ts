import { describe, expect, it } from 'vitest';
import {
  countWords,
  intervalWords,
  percentWords,
  plural,
  pointsWords,
  pValueWords,
  ratioWords,
  timesAs,
  timesWords,
} from '../../../src/core/words/numbers.ts';

describe('words for numbers', () => {
  it.each([
    [0.3783, 1, '37.8 %'],
    [0.3783, 0, '38 %'],
    [0, 1, '0 %'],
    [1, 1, '100 %'],
    [0.0004, 1, '< 0.1 %'],
    [0.0006, 1, '0.1 %'],
    [0.9998, 1, '> 99.9 %'],
    [0.004, 0, '< 1 %'],
    [0.996, 0, '> 99 %'],
    [Number.NaN, 1, '–'],
  ] as const)('writes the share %f with %i decimals as %s', (share, digits, words) => {
    expect(percentWords(share, digits)).toBe(words);
  });

  it.each([
    [7166, '7,166'],
    [0, '0'],
    [1_000_000, '1,000,000'],
    [Number.NaN, '–'],
  ])('writes the count %f as %s', (n, words) => {
    expect(countWords(n)).toBe(words);
  });

  it.each([
    [2.7321, '2.73', '2.7'],
    [0.4079, '0.41', '0.41'],
    [0.97, '0.97', '1.0'],
    [13.44, '13.4', '13'],
    [Number.POSITIVE_INFINITY, '∞', '–'],
    [Number.NaN, '–', '–'],
  ])('writes the ratio %f as %s beside a mark and %s in a sentence', (ratio, beside, within) => {
    expect(ratioWords(ratio)).toBe(beside);
    expect(timesWords(ratio)).toBe(within);
  });

  it('writes an interval with both ends, an open end as infinity, and none as a dash', () => {
    expect(intervalWords(1.521, 1.838)).toBe('1.52 – 1.84');
    expect(intervalWords(1.521, Number.POSITIVE_INFINITY)).toBe('1.52 – ∞');
    expect(intervalWords(Number.NaN, 1.8)).toBe('–');
    expect(intervalWords(0.021, 0.057, percentWords)).toBe('2.1 % – 5.7 %');
  });

  it('writes p-values with three decimals, and small ones as an upper bound', () => {
    expect(pValueWords(0.7651)).toBe('0.765');
    expect(pValueWords(0.0009)).toBe('< 0.001');
    expect(pValueWords(0)).toBe('< 0.001');
    expect(pValueWords(Number.NaN)).toBe('–');
  });

  it('keeps two figures of small ratios', () => {
    expect(ratioWords(0.0362)).toBe('0.036');
    expect(ratioWords(0.0001)).toBe('< 0.001');
    expect(ratioWords(0)).toBe('0.00');
  });

  it('says parts where a ratio is near one, and never 0.04 times', () => {
    expect([1.67, 0.41, 0.5, 0.34, 0.2, 0.04].map((ratio) => timesAs(ratio, 'often'))).toEqual([
      '1.7 times as often',
      '0.41 times as often',
      'half as often',
      'a third as often',
      'a fifth as often',
      'less than a tenth as often',
    ]);
    expect(timesAs(0.25, 'long')).toBe('a quarter as long');
  });

  it('signs differences in points', () => {
    expect(pointsWords(0.0141)).toBe('+1.4 pt');
    expect(pointsWords(-0.038)).toBe('−3.8 pt');
    expect(pointsWords(-0.0001)).toBe('0.0 pt');
  });

  it('counts one in the singular', () => {
    expect(plural(1, 'incident')).toBe('1 incident');
    expect(plural(1200, 'incident')).toBe('1,200 incidents');
    expect(plural(0, 'category', 'categories')).toBe('0 categories');
  });
});
