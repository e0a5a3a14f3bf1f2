import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../../src/core/statistics/benchmarks/against-published.ts';
import {
  type BenchmarkLead,
  type BenchmarksSaid,
  benchmarksHeadline,
} from '../../../../src/core/words/headlines/benchmarks.ts';

const NONE = { lower: Number.NaN, upper: Number.NaN };

function leadOf(agreement: Agreement, over: Partial<BenchmarkLead> = {}): BenchmarkLead {
  return {
    metric: 'detectedByHumans',
    label: 'GenAI',
    own: {
      lane: 'a',
      of: 'genai',
      value: 0.312,
      lower: 0.277,
      upper: 0.35,
      n: 602,
      events: 188,
      state: agreement === 'too-few' ? 'too-few' : 'given',
    },
    against: {
      figure: '1:detectedByHumans:genai',
      lane: 'a',
      agreement,
      closeness: { value: 0.81, ...NONE },
      published: NONE,
      difference: { difference: 0.05, lower: -0.02, upper: 0.12 },
      p: Number.NaN,
    },
    study: 1,
    value: 0.383,
    printed: '38.3 %',
    n: undefined,
    isOnly: true,
    ...over,
  };
}

const said = (over: Partial<BenchmarksSaid>): BenchmarksSaid => ({
  lead: undefined,
  agreements: [],
  studies: 7,
  hidden: 0,
  hasClass: true,
  clocks: undefined,
  madeFrom: undefined,
  ...over,
});

describe('the headline of Benchmarks', () => {
  it('says the finding, both numbers and the doubt', () => {
    const agreements = ['lower', 'same', 'unclear', 'higher', 'too-few', 'not-given'] as const;
    expect(benchmarksHeadline(said({ lead: leadOf('lower'), agreements }))).toEqual({
      sentence: 'People find 31 % of your GenAI incidents. The one study that counts the same way has 38 %.',
      under:
        '31.2 % (27.7 – 35.0) against 38.3 %, which has no n. 2 of 4 comparable figures lie outside your interval. ' +
        'Study 1 is one provider and may not represent others.',
    });
  });

  it('says no clear difference, the same, and another study of the same population', () => {
    const sentence = (agreement: Agreement, isOnly = true) =>
      benchmarksHeadline(said({ lead: leadOf(agreement, { isOnly }) })).sentence;
    expect(sentence('unclear')).toContain('has 38 %: no clear difference.');
    expect(sentence('same')).toContain('The one study that counts the same way has the same.');
    expect(sentence('higher', false)).toContain('Study 1 has 38 %.');
  });

  it('gives the difference with its interval where the study gives n', () => {
    const lead = leadOf('unclear', { n: 156, printed: '26 %' });
    expect(benchmarksHeadline(said({ lead })).under).toContain(
      'against 26 %, n 156: +5.0 pt (−2.0 – +12.0).',
    );
  });

  it('says that agreeing with the study that the file was made from says nothing', () => {
    const { sentence, under } = benchmarksHeadline(said({ lead: leadOf('same'), madeFrom: 1 }));
    expect(sentence).toContain('since this file was made from it.');
    expect(under).toContain('agreeing with it says nothing.');
  });

  it('says different clocks before any figure', () => {
    const { under } = benchmarksHeadline(said({ lead: leadOf('lower'), clocks: 'Different clocks: …' }));
    expect(under.startsWith('Different clocks')).toBe(true);
  });

  it('says when there are too few, none that compares, or none switched on', () => {
    const sentence = (over: Partial<BenchmarksSaid>) => benchmarksHeadline(said(over)).sentence;
    expect(sentence({ lead: leadOf('too-few') })).toBe('Too few to compare: 188 of 602 GenAI incidents.');
    expect(sentence({ agreements: ['too-few'] })).toBe('Too few incidents to compare with a study.');
    expect(sentence({ agreements: ['lower', 'same'] })).toBe(
      '1 of 2 comparable figures lies outside your interval.',
    );
    expect(sentence({ agreements: ['not-given'] })).toBe(
      'None of the 7 studies counts what this file holds.',
    );
    expect(sentence({ hasClass: false })).toBe('No study counts what these cohorts hold.');
    expect(benchmarksHeadline(said({ lead: leadOf('too-few') })).under).toBe(
      'The published figures are drawn; nothing is held against them. ' +
        'Study 1 is one provider and may not represent others.',
    );
    expect(sentence({ hidden: 7 })).toBe('Nothing is drawn: all studies are off.');
  });

  it('never says what anyone should have', () => {
    for (const agreement of ['lower', 'higher', 'same', 'unclear', 'too-few'] as const) {
      const { sentence, under } = benchmarksHeadline(
        said({ lead: leadOf(agreement), agreements: [agreement] }),
      );
      expect(`${sentence} ${under}`).not.toMatch(/should|target|better|worse/);
    }
  });
});
