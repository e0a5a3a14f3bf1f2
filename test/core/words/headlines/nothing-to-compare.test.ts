import { describe, expect, it } from 'vitest';
import { nothingToCompare } from '../../../../src/core/words/headlines/nothing-to-compare.ts';

const labels = { a: 'GenAI', b: 'non-GenAI' };

describe('a view with too little in it', () => {
  it('says which filter to drop when no incident matches', () => {
    const dropped = [
      { subject: 'region', a: 20, b: 44 },
      { subject: 'time', a: 1, b: 1 },
    ] as const;
    expect(nothingToCompare({ a: 0, b: 0, labels, dropped })?.sentence).toBe(
      'No incident matches these filters. Drop Region to see 64.',
    );
  });

  it('says when dropping one filter is not enough', () => {
    const dropped = [{ subject: 'text', a: 0, b: 0 }] as const;
    expect(nothingToCompare({ a: 0, b: 0, labels, dropped })?.sentence).toBe(
      'No incident matches these filters, and dropping any one of them shows none.',
    );
  });

  it('says when there is no filter to drop', () => {
    expect(nothingToCompare({ a: 0, b: 0, labels })?.sentence).toBe(
      'This file has no incident in either cohort.',
    );
  });

  it.each([
    [
      0,
      5258,
      'GenAI has no incident here, so nothing is compared.',
      '5,258 non-GenAI incidents are shown on their own.',
    ],
    [
      1,
      0,
      'non-GenAI has no incident here, so nothing is compared.',
      '1 GenAI incident is shown on its own.',
    ],
  ])('names the empty cohort of %i and %i', (a, b, sentence, under) => {
    expect(nothingToCompare({ a, b, labels })).toEqual({ sentence, under });
  });

  it('says too few under 20 incidents in a cohort, and nothing from 20 on', () => {
    expect(nothingToCompare({ a: 19, b: 512, labels })?.sentence).toBe(
      'Too few to say: 19 GenAI and 512 non-GenAI incidents.',
    );
    expect(nothingToCompare({ a: 20, b: 512, labels })).toBeUndefined();
  });
});
