import { describe, expect, it } from 'vitest';
import { CROSSWALK, STUDIED_WORDS } from '../../../src/core/studies/crosswalk.ts';
import { METRIC_GROUPS } from '../../../src/core/studies/metric-words.ts';
import { COMPARABLE_FIGURES, PUBLISHED_NUMBERS, STUDIES } from '../../../src/core/studies/studies.ts';

const METRICS = METRIC_GROUPS.flatMap(({ metrics }) => metrics.map(({ id }) => id));
const printed = STUDIES.flatMap(({ number, figures }) => figures.map((figure) => ({ number, ...figure })));

describe('the published figures', () => {
  it('are numbered in order, each with a caveat, a population and a licence', () => {
    expect(STUDIES.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const { caveat, population, licence, clock, period } of STUDIES)
      for (const words of [caveat, population, licence, clock, period]) expect(words).not.toBe('');
  });

  it('have ids of their own', () => {
    const ids = COMPARABLE_FIGURES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(printed)('$id has the value that it prints', ({ value, printed: words, step }) => {
    const number = Number.parseFloat(words);
    const unit = words.endsWith('%') ? 100 : words.endsWith('h') ? 1 / 60 : 1;
    expect(value * unit).toBeCloseTo(number, 9);
    expect(Math.round((value / step) * 1e6) / 1e6).toBe(Math.round(value / step));
  });

  it('each have a row of their own, and no row is without one', () => {
    expect(new Set(printed.map(({ metric }) => metric))).toEqual(new Set(METRICS));
    expect(new Set(METRICS).size).toBe(METRICS.length);
  });

  it('of the first study are twenty-eight, whose causes and symptoms sum to 100', () => {
    const [first] = STUDIES;
    expect(first.figures).toHaveLength(28);
    const sum = (start: RegExp) =>
      first.figures.filter(({ metric }) => start.test(metric)).reduce((total, { value }) => total + value, 0);
    expect(sum(/^cause/)).toBeCloseTo(1, 9);
    expect(sum(/^(performance|deployment|invalid)/)).toBeCloseTo(1, 9);
  });

  it('keep both sides of a conflict, and never their mean', () => {
    const ratios = printed.filter(({ metric }) => metric === 'mitigationTimeRatio');
    expect(ratios.map(({ value }) => value)).toEqual([1.72, 1.83]);
  });

  it('carry n only where the study has a size, and no interval otherwise', () => {
    for (const { number, n } of printed) {
      const size = STUDIES.find((study) => study.number === number)?.size;
      if (n !== undefined) expect(n).toBeLessThanOrEqual(size ?? 0);
    }
    expect(printed.filter(({ number, n }) => number === 1 && n !== undefined)).toEqual([]);
  });

  it('go to the worker as numbers, without their words', () => {
    for (const figure of PUBLISHED_NUMBERS)
      expect(Object.keys(figure).toSorted()).toEqual(['id', 'metric', 'n', 'of', 'step', 'value']);
  });
});

describe('the crosswalk', () => {
  it('never joins the infrastructure of two studies', () => {
    const joined = CROSSWALK.filter(({ yours }) => yours?.toLowerCase().includes('infrastructure'));
    expect(new Set(joined.map(({ study }) => study))).toEqual(new Set([1]));
    const infrastructure = printed.filter(({ metric }) => metric === 'causeInfrastructure');
    expect(infrastructure.map(({ number }) => number)).toEqual([1]);
  });

  it('says why of each word, joined or not', () => {
    for (const { why, study } of CROSSWALK) {
      expect(why).not.toBe('');
      expect(STUDIES.some(({ number }) => number === study)).toBe(true);
    }
    expect([...STUDIED_WORDS.keys()]).toEqual(['symptom', 'rootCause', 'mitigation']);
  });
});
