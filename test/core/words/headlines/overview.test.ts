import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/core/statistics/difference.ts';
import { clocksWarning, overviewHeadline } from '../../../../src/core/words/headlines/overview.ts';
import { difference, differencesOf, tooFew } from '../../../support/differences.ts';

const LABELS = { a: 'GenAI', b: 'non-GenAI' };
const TTM: Measure = { kind: 'time', of: 'ttm', p: 0.5 };
const P90: Measure = { kind: 'time', of: 'ttm', p: 0.9 };
const HUMAN: Measure = { kind: 'share', name: 'detectedByHumans' };
const FALSE_MONITORS: Measure = { kind: 'share', name: 'falseAlarmsByMonitors' };
const FALSE_HUMANS: Measure = { kind: 'share', name: 'falseAlarmsByHumans' };
const REASSIGNED: Measure = { kind: 'share', name: 'reassigned' };
const AD_HOC: Measure = { kind: 'value', dimension: 'mitigation', value: 'ad-hoc fix' };
const BUG: Measure = { kind: 'value', dimension: 'rootCause', value: 'Code bug' };

const sentence = (...rows: Parameters<typeof differencesOf>[0]) =>
  overviewHeadline(differencesOf(rows), LABELS).sentence;

describe('the headline of the overview', () => {
  it('names the strongest finding of each group, the farthest from 1 first, with intervals and n under it', () => {
    const rows = [difference(HUMAN, 2.73), difference(TTM, 1.67), difference(REASSIGNED, 1.21)];
    const headline = overviewHeadline(
      differencesOf([...rows, difference(BUG, 1.05), tooFew(AD_HOC)]),
      LABELS,
    );
    expect(headline.sentence).toBe(
      'GenAI incidents are found by people 2.7 times as often as the rest and take 1.7 times as long to mitigate.',
    );
    expect(headline.under).toBe(
      '2.73 (2.48 – 3.00) and 1.67 (1.52 – 1.84), 95 % intervals. 1,908 and 5,258 incidents. ' +
        '3 of 5 measures differ by more than chance, 1 shows no clear difference, 1 has too few incidents to say.',
    );
  });

  it('tells at most three findings', () => {
    const rows = [difference(HUMAN, 2), difference(TTM, 3), difference(AD_HOC, 0.2), difference(BUG, 1.4)];
    expect(sentence(...rows)).toBe(
      'GenAI incidents are mitigated by an ad-hoc fix a fifth as often as the rest, take 3.0 times as long to mitigate ' +
        'and are found by people 2.0 times as often.',
    );
  });

  it.each([
    [FALSE_MONITORS, 'are false alarms 2.0 times as often as the rest when a monitor raises them.'],
    [FALSE_HUMANS, 'are false alarms 2.0 times as often as the rest when people raise them.'],
    [REASSIGNED, 'are passed on 2.0 times as often as the rest.'],
    [BUG, 'are caused by a code bug 2.0 times as often as the rest.'],
    [{ kind: 'time', of: 'ttd', p: 0.5 }, 'take 2.0 times as long to detect as the rest.'],
    [{ kind: 'time', of: 'tta', p: 0.5 }, 'take 2.0 times as long to acknowledge as the rest.'],
    [{ kind: 'time', of: 'ttr', p: 0.5 }, 'take 2.0 times as long to resolve as the rest.'],
  ] as const)('words %j', (measure, predicate) => {
    expect(sentence(difference(measure, 2))).toBe(`GenAI incidents ${predicate}`);
  });

  it('leaves shares of too few events to the chart', () => {
    const restart = difference(AD_HOC, 0.04);
    const few = { a: { ...restart.a, events: 1 }, b: { ...restart.b, events: 18 } };
    expect(sentence({ ...restart, ...few }, difference(TTM, 1.5))).not.toContain('ad-hoc');
  });

  it('leads the times with the one that the clock times', () => {
    const detect = difference({ kind: 'time', of: 'ttd', p: 0.5 }, 3);
    expect(sentence(detect, difference(TTM, 1.5))).toContain('1.5 times as long to mitigate');
  });

  it('leaves percentiles other than the median to the chart', () => {
    expect(sentence(difference(P90, 4), difference(TTM, 1.5))).toContain('take 1.5 times as long');
  });

  it('says that nothing clear differs when no row holds', () => {
    const headline = overviewHeadline(
      differencesOf([difference(HUMAN, 1.05), difference(TTM, 0.98)]),
      LABELS,
    );
    expect(headline.sentence).toBe('No clear difference between GenAI incidents and the rest.');
    expect(headline.under).toBe(
      '1,908 and 5,258 incidents. 0 of 2 measures differ by more than chance, 2 show no clear difference.',
    );
  });

  it('claims no likeness where no row could be compared', () => {
    const headline = overviewHeadline(
      differencesOf([tooFew(TTM), difference(HUMAN, Number.NaN, { state: 'not-reached' })]),
      LABELS,
    );
    expect(headline).toEqual({
      sentence: 'Too little is known here to compare GenAI incidents with the rest.',
      under: '1,908 and 5,258 incidents. No measure could be compared; each row says why.',
    });
  });

  it('calls the cohorts by their labels', () => {
    const labels = { a: 'This quarter', b: 'Last quarter' };
    expect(overviewHeadline(differencesOf([difference(TTM, 2)]), labels).sentence).toBe(
      'This quarter incidents take 2.0 times as long to mitigate as Last quarter incidents.',
    );
  });
});

describe('with different clocks the headline', () => {
  const from = (ratio: number, p: number) => {
    const fair = { ratio, lower: ratio / 1.1, upper: ratio * 1.1, p };
    return { differentClocks: true, fromDetection: { ttm: fair, ttr: fair } };
  };

  it('takes the fair ratio where it is more than a tenth off, and gives the other under it', () => {
    const headline = overviewHeadline(differencesOf([difference(TTM, 1.67)], from(2.1, 0.001)), LABELS);
    expect(headline.sentence).toContain('2.1 times as long to mitigate');
    expect(headline.under).toContain('2.10 (1.91 – 2.31), 95 % interval.');
    expect(headline.under).toMatch(
      /^Different clocks: as timed, the time to mitigate is 1\.67 times as long; with both started at detection it is 2\.10 \(1\.91 – 2\.31\)\. /,
    );
  });

  it('drops the finding where the fair ratio does not hold', () => {
    const { sentence: words } = overviewHeadline(
      differencesOf([difference(TTM, 1.67)], from(1.02, 0.6)),
      LABELS,
    );
    expect(words).toBe('No clear difference between GenAI incidents and the rest.');
  });

  it('keeps the plain ratio where both agree', () => {
    const headline = overviewHeadline(differencesOf([difference(TTM, 1.67)], from(1.7, 0.001)), LABELS);
    expect(headline.sentence).toContain('1.7 times as long');
    expect(headline.under).not.toContain('detection');
  });

  it('tells no time to resolve that the clocks alone make', () => {
    const ttr = difference({ kind: 'time', of: 'ttr', p: 0.5 }, 0.33);
    const unfair = differencesOf([difference(TTM, 0.19), ttr], from(1.02, 0.6));
    expect(overviewHeadline(unfair, LABELS).sentence).toBe(
      'No clear difference between GenAI incidents and the rest.',
    );
  });

  it('says so where too few start at detection', () => {
    const headline = overviewHeadline(
      differencesOf([difference(TTM, 1.67)], from(Number.NaN, Number.NaN)),
      LABELS,
    );
    expect(headline.under).toContain('from detection there are too few to say.');
  });

  it('warns which cohort looks faster', () => {
    const share = (value: number) => ({ events: 1, n: 1, share: value, lower: 0, upper: 1 });
    const impactKnown = { a: share(0.64), b: share(0.91) };
    expect(clocksWarning(differencesOf([], { differentClocks: true, impactKnown }), LABELS)).toBe(
      'Different clocks: impact start is known for 91 % of non-GenAI and 64 % of GenAI; ' +
        'the others start at detection, which makes GenAI look faster.',
    );
    expect(clocksWarning(differencesOf([]), LABELS)).toBeUndefined();
  });
});
