import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENAI_AGAINST_REST } from '../../../src/core/incident/cohort.ts';
import {
  isRestPair,
  lastMonths,
  markerPair,
  missedEnds,
  monthsIn,
  monthsTouched,
  periodBefore,
  periodPair,
  swappedPair,
  valuePair,
} from '../../../src/core/incident/cohort-pairs.ts';

const at = (text: string): number => Date.parse(`${text}Z`);
const days = ({ from, to }: { from: number; to: number }) =>
  [from, to].map((instant) => new Date(instant).toISOString().slice(0, 10));
const LABELS = { a: 'now', b: 'before' };

describe('a period', () => {
  it('has the whole months that a range touches', () => {
    expect(days(monthsTouched(at('2024-01-31T23:59'), at('2024-03-01T00:01')))).toEqual([
      '2024-01-01',
      '2024-04-01',
    ]);
    expect(days(monthsTouched(at('2024-01-01T00:00'), at('2024-03-01T00:00')))).toEqual([
      '2024-01-01',
      '2024-03-01',
    ]);
  });

  it('is as many months as the one before, over the turn of the year and through a leap day', () => {
    const winter = monthsTouched(at('2024-01-05T00:00'), at('2024-02-20T00:00'));
    expect(days(periodBefore(winter))).toEqual(['2023-11-01', '2024-01-01']);
    const march = monthsTouched(at('2024-03-01T00:00'), at('2024-04-01T00:00'));
    expect(days(periodBefore(march))).toEqual(['2024-02-01', '2024-03-01']);
  });

  it('meets the one before, with as many months, whatever the range', () => {
    const instant = fc.integer({ min: at('1975-01-01T00:00'), max: at('2100-01-01T00:00') });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 4e11 }), (from, length) => {
        const period = monthsTouched(from, from + length);
        const before = periodBefore(period);
        expect(before.to).toBe(period.from);
        expect(monthsIn(before)).toBe(monthsIn(period));
        expect(period.from).toBeLessThanOrEqual(from);
        expect(period.to).toBeGreaterThanOrEqual(from + length);
      }),
    );
  });
});

describe('the last months', () => {
  it('leave a month out that the data do not reach the last day of', () => {
    expect(days(lastMonths(at('2024-03-30T12:00'), 12))).toEqual(['2023-03-01', '2024-03-01']);
    expect(days(lastMonths(at('2024-03-31T00:01'), 12))).toEqual(['2023-04-01', '2024-04-01']);
    expect(days(lastMonths(at('2024-04-01T00:00'), 12))).toEqual(['2023-04-01', '2024-04-01']);
  });

  it('take 29 February for the last day of its month, in leap years only', () => {
    expect(days(lastMonths(at('2024-02-28T23:00'), 1))).toEqual(['2024-01-01', '2024-02-01']);
    expect(days(lastMonths(at('2024-02-29T23:00'), 1))).toEqual(['2024-02-01', '2024-03-01']);
    expect(days(lastMonths(at('2023-02-28T23:00'), 1))).toEqual(['2023-02-01', '2023-03-01']);
  });

  it('end with a quarter where quarters are asked for', () => {
    expect(days(lastMonths(at('2024-03-01T00:00'), 3, 3))).toEqual(['2023-10-01', '2024-01-01']);
    expect(days(lastMonths(at('2024-04-01T00:00'), 3, 3))).toEqual(['2024-01-01', '2024-04-01']);
  });

  it('say which ends the data miss', () => {
    const data = { from: at('2023-01-03T00:00'), to: at('2024-02-12T00:00') };
    const of = (from: string, to: string) =>
      missedEnds(monthsTouched(at(`${from}T00:00`), at(`${to}T00:00`)), data);
    expect(of('2023-01-01', '2023-02-01')).toEqual({ start: true, end: false });
    expect(of('2023-02-01', '2024-02-01')).toEqual({ start: false, end: false });
    expect(of('2024-02-01', '2024-03-01')).toEqual({ start: false, end: true });
  });
});

describe('a pair', () => {
  const period = monthsTouched(at('2024-01-01T00:00'), at('2024-03-01T00:00'));

  it('of periods shares no instant', () => {
    const { a, b } = periodPair(period, LABELS);
    expect(a).toEqual({ label: 'now', filter: [{ kind: 'startedIn', ...period }] });
    expect(b).toEqual({ label: 'before', filter: [{ kind: 'startedIn', ...periodBefore(period) }] });
  });

  it('around a marker counts what starts at the instant as after', () => {
    const { a, b } = markerPair(at('2024-02-01T00:00'), period, LABELS);
    expect(a.filter).toEqual([{ kind: 'startedIn', from: at('2024-02-01T00:00'), to: period.to }]);
    expect(b.filter).toEqual([{ kind: 'startedIn', from: period.from, to: at('2024-02-01T00:00') }]);
  });

  it('of one value leaves all others to the second cohort', () => {
    const pair = valuePair('service', 'Azure OpenAI', 'Azure OpenAI');
    expect(pair.b).toEqual({ label: 'other', filter: [] });
    expect(isRestPair(pair)).toBe(true);
    expect(isRestPair({ ...pair, overlap: 'leave-out' })).toBe(false);
    expect(isRestPair(GENAI_AGAINST_REST)).toBe(false);
  });

  it('means the same after it was swapped', () => {
    const pair = valuePair('service', 'Azure OpenAI', 'Azure OpenAI');
    expect(swappedPair(pair)).toEqual({ a: pair.b, b: pair.a, overlap: 'b' });
    expect(isRestPair(swappedPair(pair))).toBe(true);
    expect(swappedPair(swappedPair(pair))).toEqual(pair);
  });
});
