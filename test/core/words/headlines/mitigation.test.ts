import { describe, expect, it } from 'vitest';
import type { Noticeable } from '../../../../src/core/statistics/noticeable.ts';
import { mitigationHeadline, openWarning } from '../../../../src/core/words/headlines/mitigation.ts';
import { NONE, ratioOf, survivalOf } from '../../../support/results.ts';

const labels = { a: 'GenAI', b: 'non-GenAI' };
const context = {
  duration: 'ttm',
  labels,
  inView: { a: 1908, b: 5258 },
  nearest: { duration: 'ttr' },
} as const;

const noticeableOf = (noticed: number, ratio: number): Noticeable => ({
  all: { value: '', n: { a: 1908, b: 5258 }, noticed, ratio: ratioOf(ratio) },
  rows: [],
  used: 0,
  inView: 0,
});

const nowhere = Number.NaN;

describe('the headline of mitigation', () => {
  it('gives both halves, the ratio, n and what the view would notice', () => {
    const survival = survivalOf({ medians: [230, 138], ratio: ratioOf(1.67) });
    expect(mitigationHeadline(survival, { ...context, noticeable: noticeableOf(1.12, 1.67) })).toEqual({
      sentence: 'Half of GenAI incidents are mitigated within 3 h 50 m, half of the rest within 2 h 18 m.',
      under:
        '1.67 times as long (1.52 – 1.84, 95 % interval). 1,908 and 5,258 incidents. ' +
        'Can we even tell? Yes: this view would notice a ratio of 1.12 four times in five.',
    });
  });

  it('says when the interval crosses 1, and how near a ratio would be missed', () => {
    const survival = survivalOf({ medians: [140, 138], ratio: ratioOf(1.01) });
    const headline = mitigationHeadline(survival, { ...context, noticeable: noticeableOf(1.4, 1.01) });
    expect(headline.sentence).toBe(
      'No clear difference in time to mitigate: half of GenAI incidents within 2 h 20 m, half of the rest within 2 h 18 m.',
    );
    expect(headline.under).toContain(
      'Only in part: this view would notice a ratio of 1.40 four times in five, and nearer ones less often.',
    );
  });

  it.each([
    [nowhere, 138, 'Fewer than half of GenAI incidents are mitigated yet, half of the rest within 2 h 18 m.'],
    [230, nowhere, 'Half of GenAI incidents are mitigated within 3 h 50 m, fewer than half of the rest yet.'],
    [nowhere, nowhere, 'Fewer than half of either cohort’s incidents are mitigated yet.'],
  ])('says which median is not reached (%f, %f)', (a, b, sentence) => {
    const headline = mitigationHeadline(survivalOf({ medians: [a, b], ratio: NONE }), context);
    expect(headline).toEqual({ sentence, under: '1,908 and 5,258 incidents.' });
  });

  it('offers the nearest clock where the file has no such time', () => {
    const survival = survivalOf({ medians: [nowhere, nowhere], ratio: NONE, n: [0, 0] });
    expect(mitigationHeadline(survival, context).sentence).toBe(
      'No incident here has a time to mitigate. Use time to resolve instead.',
    );
    expect(mitigationHeadline(survival, { ...context, nearest: { duration: undefined } }).sentence).toBe(
      'No incident here has a time to mitigate. Choose another clock.',
    );
  });

  it('says too few, and which cohort has none', () => {
    const few = survivalOf({ medians: [1, 2], ratio: NONE, n: [7, 300] });
    expect(mitigationHeadline(few, context).sentence).toBe(
      'Too few to say: 7 GenAI and 300 non-GenAI incidents.',
    );
    const one = survivalOf({ medians: [1, 2], ratio: NONE, n: [0, 300] });
    expect(mitigationHeadline(one, context).sentence).toBe(
      'GenAI has no incident here, so nothing is compared.',
    );
  });
});

describe('the warning about open incidents', () => {
  it('says by how much the more biased closed-only median would be too low', () => {
    const survival = survivalOf({ medians: [230, 138], ratio: NONE, open: [300, 127], bias: [21, 5] });
    expect(openWarning(survival, 'ttm', labels)).toBe(
      '427 open incidents count as not yet mitigated. Without them the GenAI median would be 21 m too low.',
    );
  });

  it('says only their number where the medians do not move, and nothing without open incidents', () => {
    const still = survivalOf({ medians: [230, 138], ratio: NONE, open: [1, 0] });
    expect(openWarning(still, 'ttr', labels)).toBe('1 open incident counts as not yet resolved.');
    expect(openWarning(survivalOf({ medians: [1, 1], ratio: NONE }), 'ttm', labels)).toBeUndefined();
  });
});
