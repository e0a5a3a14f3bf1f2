import { describe, expect, it } from 'vitest';
import {
  firstChoice,
  lengthWords,
  madeAs,
  type PairGround,
  pairOf,
  periodLabel,
  periodLengths,
  periodNotes,
} from '../../../src/app/cohorts/pair-offers.ts';
import { pairOfSaved, savedPairOf } from '../../../src/app/cohorts/saved-pairs.ts';
import { GENAI_AGAINST_REST } from '../../../src/core/incident/cohort.ts';
import { monthsTouched } from '../../../src/core/incident/cohort-pairs.ts';
import { epochMs } from '../../../src/core/incident/units.ts';

const at = (day: string) => epochMs(Date.parse(`${day}T00:00Z`));
const months = (from: string, to: string) => monthsTouched(at(from), at(to));

const GROUND: PairGround = {
  data: { from: at('2021-01-03'), to: at('2024-02-13') },
  brushed: undefined,
  markers: [
    { label: 'ChatGPT', at: at('2022-11-30') },
    { label: 'GPT-4', at: at('2023-03-14') },
  ],
  services: ['azure OpenAI', 'Storage'],
};
const brushed = (from: string, to: string): PairGround => ({
  ...GROUND,
  brushed: { kind: 'startedIn', from: at(from), to: at(to) },
});
const labels = (kind: Parameters<typeof pairOf>[0], choice = {}, ground = GROUND) => {
  const pair = pairOf(kind, { ...firstChoice(ground), ...choice }, ground);
  return pair && [pair.a.label, pair.b.label];
};

describe('the offers', () => {
  it('name periods as people write them', () => {
    expect(periodLabel(months('2023-01-01', '2024-01-01'))).toBe('2023');
    expect(periodLabel(months('2023-10-01', '2024-01-01'))).toBe('Q4 2023');
    expect(periodLabel(months('2024-02-01', '2024-03-01'))).toBe('Feb 2024');
    expect(periodLabel(months('2023-03-01', '2024-03-01'))).toBe('Mar 2023 – Feb 2024');
  });

  it('compare the last twelve whole months with the twelve before, or whole quarters, or months', () => {
    expect(labels('periods')).toEqual(['Feb 2023 – Jan 2024', 'Feb 2022 – Jan 2023']);
    expect(labels('periods', { length: 'quarter' })).toEqual(['Q4 2023', 'Q3 2023']);
    expect(labels('periods', { length: 'month' })).toEqual(['Jan 2024', 'Dec 2023']);
    expect(periodLengths(GROUND)).not.toContain('brushed');
  });

  it('begin with the brushed months where a time is brushed', () => {
    const ground = brushed('2023-07-01', '2023-09-15');
    expect(labels('periods', {}, ground)).toEqual(['Q3 2023', 'Q2 2023']);
    expect(lengthWords('brushed', ground)).toBe('3 months each');
  });

  it('say what a period lacks', () => {
    expect(periodNotes('year', GROUND)).toEqual([
      'The data end on 12 Feb 2024: Feb 2024 is left out, to compare whole months.',
    ]);
    expect(periodNotes('brushed', brushed('2024-02-01', '2024-03-01'))).toEqual([
      'The data end on 12 Feb 2024: Feb 2024 is not over.',
    ]);
    expect(periodNotes('brushed', brushed('2021-02-01', '2021-03-01'))).toEqual([
      'The data begin on 3 Jan 2021: Jan 2021 is not whole.',
    ]);
    expect(periodNotes('brushed', brushed('2023-02-01', '2023-03-01'))).toEqual([]);
  });

  it('split at a marker what is brushed around it, else all data', () => {
    expect(labels('marker')).toEqual(['post-ChatGPT', 'pre-ChatGPT']);
    const around = pairOf('marker', firstChoice(GROUND), brushed('2022-10-01', '2023-01-01'));
    expect(around?.b.filter).toEqual([{ kind: 'startedIn', from: at('2022-10-01'), to: at('2022-11-30') }]);
    const apart = pairOf('marker', firstChoice(GROUND), brushed('2023-10-01', '2023-11-01'));
    expect(apart?.a.filter).toEqual([{ kind: 'startedIn', from: at('2022-11-30'), to: at('2024-03-01') }]);
  });

  it('set a service against all others, in words that stand in a sentence', () => {
    expect(labels('value')).toEqual(['Azure OpenAI', 'other']);
  });

  it('offer nothing that the file cannot show', () => {
    const bare: PairGround = { data: undefined, brushed: undefined, markers: [], services: [] };
    for (const kind of ['periods', 'marker', 'value', 'own'] as const)
      expect(pairOf(kind, firstChoice(bare), bare)).toBeUndefined();
    expect(pairOf('class', firstChoice(bare), bare)).toEqual(GENAI_AGAINST_REST);
  });

  it('know a pair again that they made, and take any other for own filters', () => {
    expect(madeAs(GENAI_AGAINST_REST, GROUND).kind).toBe('class');
    const choice = { length: 'quarter', marker: 'GPT-4', value: 'Storage' } as const;
    for (const kind of ['periods', 'marker', 'value'] as const) {
      const pair = pairOf(kind, choice, GROUND);
      expect(pair && pairOf(kind, madeAs(pair, GROUND).choice, GROUND)).toEqual(pair);
      expect(pair && madeAs(pair, GROUND).kind).toBe(kind);
    }
    const own = { ...GENAI_AGAINST_REST, overlap: 'b' } as const;
    expect(madeAs(own, GROUND).kind).toBe('own');
  });
});

describe('a saved pair', () => {
  it('comes back as it was, whatever the offer', () => {
    for (const kind of ['class', 'periods', 'marker', 'value'] as const) {
      const pair = pairOf(kind, firstChoice(GROUND), GROUND);
      expect(pair && pairOfSaved(savedPairOf(pair))).toEqual(pair);
    }
  });
});
