import { describe, expect, it } from 'vitest';
import type { FairnessCheck } from '../../../src/core/statistics/fairness/check.ts';
import { outlierCheck } from '../../../src/core/statistics/fairness/outlier-check.ts';
import { shareOf } from '../../../src/core/statistics/share-of.ts';
import { fairnessKey, fairnessWords } from '../../../src/core/words/fairness.ts';
import { NONE, ratioOf } from '../../support/results.ts';

const LABELS = { a: 'GenAI', b: 'non-GenAI' };
const say = (check: FairnessCheck) => fairnessWords(check, LABELS);

const timed = (value: number, n: number) => ({ value, lower: value - 1, upper: value + 1, n });

const clocks: FairnessCheck = {
  id: 'clocks',
  state: 'bites',
  impactKnown: { a: shareOf(3, 800), b: shareOf(450, 452) },
  ratio: ratioOf(0.2),
  fromDetection: ratioOf(0.9),
};
const open: FairnessCheck = {
  id: 'open',
  state: 'bites',
  duration: 'ttm',
  open: { a: shareOf(0, 100), b: shareOf(30, 100) },
  median: { a: timed(33, 100), b: timed(Number.NaN, 100) },
  closedMedian: { a: 33, b: 150 },
};
const simpson: FairnessCheck = {
  id: 'simpson',
  state: 'bites',
  by: 'severity',
  of: 'duration',
  duration: 'ttm',
  pooled: ratioOf(1.5),
  flipped: [{ value: 'high', n: { a: 50, b: 60 }, effect: ratioOf(0.5) }],
  reverses: false,
  strata: 3,
};
const source: FairnessCheck = {
  id: 'source',
  state: 'bites',
  dimension: 'column:source',
  cramersV: 0.97,
  n: { a: 800, b: 452 },
};
const outliers = outlierCheck('ttm', {
  a: Float64Array.from({ length: 100 }, (_, i) => (i === 99 ? 3000 : 10)),
  b: Float64Array.from({ length: 100 }, () => 10),
});
const windows: FairnessCheck = {
  id: 'windows',
  state: 'bites',
  first: { a: '2021-02-01', b: '2016-11-01' },
  last: { a: '2025-01-01', b: '2023-05-01' },
  common: { a: shareOf(40, 100), b: shareOf(90, 100) },
};
const guessed: FairnessCheck = {
  id: 'guessed',
  state: 'bites',
  classIsGuessed: true,
  fields: ['rootCause'],
};
const ALL = [clocks, open, simpson, source, outliers, windows, guessed];

describe('the words of a fairness check that bites', () => {
  it('say that the clocks differ, both ratios, and to start at detection', () => {
    const { sentence, evidence, advice } = say(clocks);
    expect(sentence).toContain('Different clocks');
    expect(evidence).toContain('0.20 (0.18 – 0.22)');
    expect(evidence).toContain('0.90 (');
    expect(advice).toContain('detection');
  });

  it('say which ratio is not known', () => {
    expect(say({ ...clocks, fromDetection: NONE }).evidence).toContain('at detection: not known.');
  });

  it('say how many are open, and a median that is not reached', () => {
    const { sentence, evidence } = say(open);
    expect(sentence).toContain('30.0 % of non-GenAI (30) are still open');
    expect(evidence).toContain('not reached with open ones counted');
  });

  it('say within which value a difference turns round, with its figures', () => {
    const { sentence, evidence } = say(simpson);
    expect(sentence).toBe('The difference of the median time to mitigate turns round within severity high.');
    expect(evidence).toContain('High: ratio 0.50 (0.45 – 0.55), 50 and 60 incidents.');
  });

  it('say that a difference turns round only once like is compared with like', () => {
    expect(say({ ...simpson, flipped: [], reverses: true }).sentence).toContain(
      'turns round once incidents are compared only within the same severity.',
    );
  });

  it('say shares in points', () => {
    const pooled = { difference: 0.2, lower: 0.1, upper: 0.3 };
    const { sentence, evidence } = say({ ...simpson, of: 'detectedByHumans', pooled, flipped: [] });
    expect(sentence).toContain('share found by people');
    expect(evidence).toContain('+20.0 pt');
  });

  it('say that the source tells the cohort', () => {
    expect(say(source).sentence).toContain('nearly told apart by source alone');
    expect(say(source).evidence).toContain('0.97');
  });

  it('say what the longest hold, and the mean without them', () => {
    expect(outliers.state).toBe('bites');
    const { sentence, evidence } = say(outliers);
    expect(sentence).toContain('the longest 1 of 100 GenAI incidents');
    expect(evidence).toContain('without them 10 m');
  });

  it('say which months each cohort covers', () => {
    expect(say(windows).sentence).toContain('GenAI from Feb 2021 to Jan 2025');
  });

  it('say what was guessed', () => {
    expect(say(guessed).sentence).toContain('which incidents are GenAI and root cause');
    expect(say({ ...guessed, classIsGuessed: false }).sentence).toContain('texts: root cause.');
  });

  it('always say what to do', () => {
    for (const check of ALL) expect(say(check).advice).toMatch(/\.$/);
  });
});

describe('the words of a fairness check that does not bite', () => {
  it('are a sentence of their own and give no advice', () => {
    for (const check of ALL) {
      const fine = say({ ...check, state: 'fine' } as FairnessCheck);
      expect(fine.sentence).toMatch(/^[A-Z].+\.$/);
      expect(fine.sentence).not.toBe(say(check).sentence);
      expect(fine.advice).toBe('');
    }
  });

  it('say what cannot be told, and why', () => {
    for (const check of ALL.filter(({ id }) => id !== 'guessed')) {
      const { sentence, advice } = say({ ...check, state: 'unknown' } as FairnessCheck);
      expect(sentence).toMatch(/^Whether .+ cannot be told: .+\.$/);
      expect(advice).toBe('');
    }
  });

  it('never hold a missing number', () => {
    for (const state of ['bites', 'fine', 'unknown'] as const)
      for (const check of ALL)
        expect(Object.values(say({ ...check, state } as FairnessCheck)).join(' ')).not.toMatch(
          /NaN|undefined|Infinity/,
        );
  });
});

describe('the key of a fairness check', () => {
  it('names each apart', () => {
    expect(ALL.map(fairnessKey)).toEqual([
      'clocks',
      'open',
      'simpson:duration:severity',
      'source:column:source',
      'outliers',
      'windows',
      'guessed',
    ]);
  });
});
