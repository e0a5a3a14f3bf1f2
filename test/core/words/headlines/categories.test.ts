import { describe, expect, it } from 'vitest';
import { categoriesHeadline, mixTestWords } from '../../../../src/core/words/headlines/categories.ts';
import { mixOf, mixRow } from '../../../support/results.ts';

const labels = { a: 'GenAI', b: 'non-GenAI' };
const context = { labels, inView: { a: 1000, b: 2000 } };

describe('the headline of the categories', () => {
  it('names the value farthest from 1 among those that hold, in any of the mixes', () => {
    const mitigation = mixOf('mitigation', [
      mixRow('Ad-hoc fix', 0.22, 0.4, 0.001),
      mixRow('Rollback', 0.1, 9, 0.2),
    ]);
    const rootCause = mixOf('rootCause', [mixRow('Code bug', 0.2, 1.3, 0.001), mixRow('x', 0.8, 1, 1)], {
      cramersV: 0.15,
      p: 0.02,
    });
    expect(categoriesHeadline([mitigation, rootCause], context)).toEqual({
      sentence:
        'GenAI incidents are mitigated by an ad-hoc fix 0.40 times as often as the rest: 22 % against 55 %.',
      under:
        '0.40 (0.36 – 0.44), 95 % interval, 1,000 and 2,000 incidents. ' +
        'Mitigation: the mix differs clearly: V 0.32, p < 0.001. Root cause: the mix differs a little: V 0.15, p = 0.020.',
    });
  });

  it.each([
    ['rootCause', 'Latency', 'are caused by “Latency”'],
    ['rootCause', 'code bug', 'are caused by a code bug'],
    ['rootCause', 'infrastructure', 'are caused by infrastructure'],
    ['symptom', 'deployment failure', 'show as a deployment failure'],
    ['mitigation', 'ad-hoc fix', 'are mitigated by an ad-hoc fix'],
    ['mitigation', 'self-recovered', 'recover by themselves'],
    ['team', 'Core', 'are “Core”'],
  ] as const)('words the %s %s', (dimension, value, does) => {
    const mix = mixOf(dimension, [mixRow(value, 0.4, 2, 0.001)]);
    expect(categoriesHeadline([mix], context).sentence).toContain(`GenAI incidents ${does} 2.0 times`);
  });

  it('says when no value holds', () => {
    const mix = mixOf('symptom', [mixRow('x', 0.5, 1.01, 0.7), mixRow('y', 0.5, 0.99, 0.7)], {
      cramersV: 0.01,
      p: 0.7,
    });
    const headline = categoriesHeadline([mix], context);
    expect(headline.sentence).toBe('No clear difference in symptom.');
    expect(headline.under).toContain('Symptom: no clear difference of the mix: V 0.01, p = 0.700.');
  });

  it('says when the file has none of the fields, and when there is too little to compare', () => {
    expect(categoriesHeadline([mixOf('symptom', []), mixOf('rootCause', [])], context).sentence).toBe(
      'No incident here has a symptom or root cause.',
    );
    expect(categoriesHeadline([], { labels, inView: { a: 3, b: 2000 } }).sentence).toContain(
      'Too few to say',
    );
  });

  it('says too few where there is no test', () => {
    expect(mixTestWords(mixOf('symptom', [], { cramersV: Number.NaN, p: Number.NaN }))).toBe(
      'Too few to say whether the mix differs',
    );
  });
});
