import { describe, expect, it } from 'vitest';
import { detectionHeadline, flipWarning } from '../../../../src/core/words/headlines/detection.ts';
import { detectionOf, NONE, ratioOf, sharePair } from '../../../support/results.ts';

const labels = { a: 'GenAI', b: 'non-GenAI' };
const people = sharePair('human', [383, 1000], [137, 1000], ratioOf(2.8));
const monitors = {
  ...sharePair('monitor', [110, 1000], [38, 1000], ratioOf(2.9)),
  value: 'monitor',
  notReviewed: { a: 0, b: 0 },
} as const;
const sentenceOf = (pair: typeof people, alarms = monitors) =>
  detectionHeadline(detectionOf(pair, alarms), labels).sentence;

describe('the headline of detection', () => {
  it('says who notices and how often monitors are wrong, with intervals and n under it', () => {
    const detection = detectionOf(people, monitors, { sourceUnknown: { a: 60, b: 106 } });
    expect(detectionHeadline(detection, labels)).toEqual({
      sentence:
        'People notice 38 % of GenAI incidents and 14 % of the rest. ' +
        'Monitors are wrong 2.9 times as often on GenAI incidents.',
      under:
        'Found by people 2.80 (2.55 – 3.08) times as often. ' +
        'Monitors’ false alarms per reviewed incident 2.90 (2.64 – 3.19), 95 % intervals. ' +
        '1,908 and 5,258 incidents; 166 do not say who detected them.',
    });
  });

  it('says when the shares do not differ clearly, or are too few', () => {
    const same = sharePair('human', [36, 100], [35, 100], ratioOf(1.03));
    expect(sentenceOf(same)).toContain('36 % of GenAI incidents and 35 % of the rest: no clear difference.');
    const few = sharePair('human', [1, 30], [2, 30], NONE);
    expect(sentenceOf(few)).toContain('too few to say whether that differs.');
  });

  it('leaves monitors out where their rates do not differ clearly', () => {
    expect(sentenceOf(people, { ...monitors, ratio: ratioOf(1.02) })).not.toContain('Monitors');
    expect(sentenceOf(people, { ...monitors, ratio: NONE })).not.toContain('Monitors');
  });

  it('says when nobody or only one cohort says who detected', () => {
    expect(sentenceOf(sharePair('human', [0, 0], [0, 0], NONE), { ...monitors, ratio: NONE })).toBe(
      'No incident here says who detected it.',
    );
    expect(sentenceOf(sharePair('human', [50, 100], [0, 0], NONE), { ...monitors, ratio: NONE })).toBe(
      'People notice 50 % of GenAI incidents; the other cohort does not say.',
    );
    expect(sentenceOf(sharePair('human', [0, 0], [20, 100], NONE), { ...monitors, ratio: NONE })).toBe(
      'People notice 20 % of non-GenAI incidents; the other cohort does not say.',
    );
  });

  it('says too few before anything else', () => {
    const detection = detectionOf(people, monitors, { incidents: { a: 4, b: 900 } });
    expect(detectionHeadline(detection, labels).sentence).toContain('Too few to say');
  });
});

describe('the warning about a flip', () => {
  const flip = { flips: true, clear: true, reversal: ratioOf(2.5) };

  it('gives both ratios and whether the reversal is clear', () => {
    const monitorsOverPeople = { a: ratioOf(1.9), b: ratioOf(0.8, 1.4) };
    expect(flipWarning({ ...flip, monitorsOverPeople }, labels)).toBe(
      'The order flips: monitors are wrong 1.9 times as often as people for GenAI (1.73 – 2.09), ' +
        '0.80 times for the rest (0.57 – 1.12, alone no clear difference). ' +
        'The reversal itself is clear: 2.5 (2.27 – 2.75).',
    );
    expect(flipWarning({ ...flip, clear: false, monitorsOverPeople }, labels)).toContain(
      'The reversal itself is not clear',
    );
  });

  it('is silent where the order agrees or there are too few', () => {
    const monitorsOverPeople = { a: ratioOf(1.9), b: ratioOf(1.2) };
    expect(flipWarning({ ...flip, flips: false, monitorsOverPeople }, labels)).toBeUndefined();
    expect(flipWarning({ ...flip, monitorsOverPeople: { a: NONE, b: NONE } }, labels)).toBeUndefined();
  });
});
