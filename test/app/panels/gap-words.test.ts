import { describe, expect, it } from 'vitest';
import { gapStateWords, gapStep, mixesWords, mixShareWords } from '../../../src/app/panels/gap-words.ts';
import type { Dimension } from '../../../src/core/incident/dimensions.ts';
import type { GapBy, GapMix } from '../../../src/core/statistics/gap-mix.ts';

const around = (value: number, reach: number) => ({ value, lower: value - reach, upper: value + reach });

/** A gap of 100 minutes of which so many are mix. */
const part = (by: Dimension, mix: number, rest: Partial<GapBy> = {}): GapBy => ({
  by,
  state: 'ready',
  quantileA: around(250, 10),
  quantileB: around(150, 5),
  gap: around(100, 12),
  mix: around(mix, 4),
  mixShare: around(mix / 100, 0.04),
  within: [],
  ...rest,
});

const none = (by: Dimension) => part(by, Number.NaN, { state: 'one-value' });

describe('the words of a gap taken apart', () => {
  it('give the share of each mix that is clear, and say that shares do not add up', () => {
    expect(mixesWords([part('detectionSource', 20), part('severity', 2), part('rootCause', 8)])).toBe(
      'Of the gap, the mix of “detected by” accounts for 20 % (16 – 24) and that of “root cause” accounts for 8 % ' +
        '(4 – 12). Each is taken alone: they do not add up. That is arithmetic, not cause.',
    );
  });

  it('say when one alone or none is clear, and which fields have no mix', () => {
    expect(mixesWords([part('severity', 20), none('stage')])).toBe(
      'Of the gap, the mix of “severity” accounts for 20 % (16 – 24). That is arithmetic, not cause. ' +
        '“stage”: one value, or none, so no mix.',
    );
    expect(mixesWords([part('severity', 2)])).toBe('No mix accounts for a clear part of the gap.');
  });

  it('give no share of a gap that may be none', () => {
    const unclear = part('severity', 20, { gap: around(5, 12) });
    const words = 'The medians may be the same: there is no clear gap to take apart.';
    expect(mixesWords([unclear])).toBe(words);
    expect(mixShareWords(unclear, 'The mix')).toBe(words);
  });

  it('doubt a share whose mix may be nothing', () => {
    expect(mixShareWords(part('severity', 8), 'The mix')).toBe(
      'The mix accounts for 8 % (4 – 12) of the gap. That is arithmetic, not cause.',
    );
    expect(mixShareWords(part('severity', 2), 'The mix')).toBe(
      'The mix accounts for 2 % (−2 – 6) of the gap, which may be nothing.',
    );
  });

  it('sign the steps, and leave zero bare', () => {
    expect(gapStep('Mix', 'mix', 150, around(20, 4))).toMatchObject({
      from: 150,
      to: 170,
      lower: 166,
      upper: 174,
      value: '+20 m',
      interval: '+16 m – +24 m',
    });
    expect(gapStep('Mix', 'mix', 0, around(-30, 0)).value).toBe('−30 m');
    expect(gapStep('Mix', 'mix', 0, around(0, 1)).value).toBe('0 m');
  });

  it('say why nothing is taken apart', () => {
    const data: GapMix = { n: { a: 30, b: 30 }, tooFew: false, parts: [], used: 60, inView: 60 };
    expect(gapStateWords({ ...data, used: 0 }, undefined)).toBe('No incident here has both times.');
    expect(gapStateWords({ ...data, tooFew: true }, undefined)).toContain('Too few to say');
    expect(gapStateWords(data, part('severity', 1, { state: 'not-reached' }))).toContain('not reached');
    expect(gapStateWords(data, none('stage'))).toBe('All incidents here have one value of “stage”, or none.');
  });
});
