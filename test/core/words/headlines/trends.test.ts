import { describe, expect, it } from 'vitest';
import { trendsHeadline } from '../../../../src/core/words/headlines/trends.ts';
import { NONE, ratioOf } from '../../../support/results.ts';

const labels = { a: 'GenAI', b: 'non-GenAI' };
const context = { inView: { a: 1908, b: 5258 }, months: 24, labels };
const change = (before: number, after: number, reach = 1.1) => ({
  before,
  after,
  early: before * 12,
  late: after * 12,
  ratio: ratioOf(after / before, reach),
});

describe('the headline of trends', () => {
  it('says which cohort rose or fell, with both ratios and the months', () => {
    const headline = trendsHeadline({ a: change(42, 98), b: change(230, 115) }, context);
    expect(headline).toEqual({
      sentence: 'GenAI incidents rose from 42 to 98 a month; the rest fell from 230 to 115 a month.',
      under:
        'Later half of 24 whole months over the earlier: GenAI × 2.33 (2.12 – 2.57), non-GenAI × 0.50 (0.45 – 0.55), ' +
        '95 % intervals. 1,908 and 5,258 incidents.',
    });
  });

  it('says when only one changed, and writes small means with a decimal', () => {
    expect(trendsHeadline({ a: change(2, 8.25), b: change(200, 204) }, context).sentence).toBe(
      'GenAI incidents rose from 2.0 to 8.3 a month; the rest show no clear change of number.',
    );
  });

  it('says when neither changed clearly', () => {
    expect(trendsHeadline({ a: change(40, 41), b: change(200, 204) }, context).sentence).toBe(
      'No clear change in the number of GenAI incidents or of the rest.',
    );
  });

  it('says when one has too few, and when the series is too short', () => {
    const none = { before: 0, after: 1, early: 0, late: 12, ratio: NONE };
    expect(trendsHeadline({ a: none, b: change(200, 400) }, context).sentence).toBe(
      'GenAI incidents are too few to say; the rest rose from 200 to 400 a month.',
    );
    const sparse = { before: 0, after: 16, early: 1, late: 783, ratio: NONE };
    expect(trendsHeadline({ a: sparse, b: change(200, 400) }, context).sentence).toBe(
      'GenAI incidents number 1 in the earlier half and 783 in the later, too few to compare; ' +
        'the rest rose from 200 to 400 a month.',
    );
    expect(trendsHeadline({ a: none, b: none }, { ...context, months: 8 }).sentence).toBe(
      'Too short to tell a change: 8 whole months, 12 needed.',
    );
    expect(trendsHeadline({ a: none, b: none }, { ...context, inView: { a: 0, b: 30 } }).sentence).toContain(
      'GenAI has no incident here',
    );
  });
});
