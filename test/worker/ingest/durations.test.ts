import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalEvidence, durationEvidence } from '../../../src/worker/ingest/durations/duration-evidence.ts';
import { readDuration, readNumber } from '../../../src/worker/ingest/durations/written-duration.ts';
import { byReason, isoTexts, open, openTable } from '../../support/open-text.ts';

const minutes = (text: string): number => readDuration(text, { unit: 'minutes', decimal: '.' });

describe('a written duration', () => {
  it.each([
    ['0 days 00:17:00', 17],
    ['00:17:00', 17],
    ['1 day, 2:03:04', 1_563 + 4 / 60],
    ['1 days 02:03:04.500', 1_563 + 4.5 / 60],
    ['PT1H23M', 83],
    ['P1DT2H', 1_560],
    ['PT45S', 0.75],
    ['2h 30m', 150],
    ['12 Hours 41 Minutes', 761],
    ['1 day and 3 hours', 1_620],
    ['1970-01-01 12:41:07', 761 + 7 / 60],
    ['1970-01-02 00:10:00', 1_450],
    ['-2h 30m', -150],
    ['26:03', 1_563],
    ['17', 17],
  ])('reads %s', (text, expected) => {
    expect(minutes(text)).toBeCloseTo(expected, 9);
  });

  it.each(['', 'soon', 'P1M', '2024-01-01 10:00:00', '3 apples', '1:75'])('does not read “%s”', (text) => {
    expect(minutes(text)).toBeNaN();
  });

  it('reads bare numbers in the unit of the column', () => {
    const read = (unit: 'milliseconds' | 'seconds' | 'hours' | 'days') =>
      readDuration('90', { unit, decimal: '.' });
    expect([read('milliseconds'), read('seconds'), read('hours'), read('days')]).toEqual([
      0.0015, 1.5, 5_400, 129_600,
    ]);
    expect(readDuration('0.0118', { unit: 'days', decimal: '.' })).toBeCloseTo(16.992, 9);
  });

  it('reads numbers under either decimal mark, with thousands', () => {
    expect([readNumber('1.234,5', ','), readNumber('1,234.5', '.'), readNumber('1 234', '.')]).toEqual([
      1234.5, 1234.5, 1234,
    ]);
    expect(readNumber('1.5', ',')).toBeNaN();
  });

  it('reads what Python writes of any duration', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(23), fc.nat(59), fc.nat(59), (days, hours, mins, seconds) => {
        const two = (part: number) => `${part}`.padStart(2, '0');
        const expected = days * 1_440 + hours * 60 + mins + seconds / 60;
        expect(minutes(`${days} days ${two(hours)}:${two(mins)}:${two(seconds)}`)).toBeCloseTo(expected, 6);
        expect(minutes(`P${days}DT${hours}H${mins}M${seconds}S`)).toBeCloseTo(expected, 6);
      }),
    );
  });
});

describe('deciding how a column writes durations', () => {
  it.each([
    ['seconds_to_resolve', ['60'], 'seconds'],
    ['Duration (h)', ['2'], 'hours'],
    ['ttrMillis', ['2'], 'milliseconds'],
    ['duration', ['0.01180', '0.52430'], 'days'],
  ])('takes the unit from %s', (header, values, unit) => {
    expect(durationEvidence(header, values)).toMatchObject({ format: { unit }, isUnitOpen: false });
  });

  it('leaves the unit open when nothing tells it', () => {
    expect(durationEvidence('duration', ['60', '90']).isUnitOpen).toBe(true);
    expect(durationEvidence('duration', ['2h', '90m']).isUnitOpen).toBe(false);
  });

  it('tells the decimal mark, or that 1,234 may be either', () => {
    expect(decimalEvidence(['1,5', '1,234'])).toEqual({ decimal: ',', isOpen: false });
    expect(decimalEvidence(['1,234.5'])).toEqual({ decimal: '.', isOpen: false });
    expect(decimalEvidence(['1,234', '2,345'])).toEqual({ decimal: '.', isOpen: true });
  });
});

describe('a file of durations', () => {
  const HEAD = 'id,class,opened_at';

  it('ends incidents by their duration where no end is given', async () => {
    const { table, report } = await openTable(
      `${HEAD},resolved_at,seconds_to_resolve\n1,genai,2024-01-01T00:00Z,,600\n2,genai,2024-01-01T00:00Z,2024-01-01T02:00Z,600\n3,genai,2024-01-01T00:00Z,,odd\n`,
    );
    expect(isoTexts(table.milestones.resolved)).toEqual([
      '2024-01-01T00:10:00.000Z',
      '2024-01-01T02:00:00.000Z',
      '',
    ]);
    expect(report.columns[4]).toMatchObject({ role: 'timeToResolve', why: 'name; seconds, by its name' });
    expect(byReason(report.doubts)['unreadable-duration']).toBe(1);
  });

  it('reads a resolution time that is written as a duration', async () => {
    const { table } = await openTable(`${HEAD},resolution_time\n1,genai,2024-01-01T00:00Z,2h 30m\n`);
    expect(isoTexts(table.milestones.resolved)).toEqual(['2024-01-01T02:30:00.000Z']);
  });

  it('asks for the unit when neither name nor values tell it', async () => {
    const opened = await open(
      `${HEAD},ttr\n1,genai,2024-01-01T00:00Z,90\n2,genai,2024-01-01T00:00Z,600000\n`,
    );
    if (opened.kind !== 'question') throw new Error(`opened as ${opened.kind}`);
    const question = opened.report.questions?.find(({ what }) => what === 'duration-unit');
    expect(question?.choices.map(({ value, reads, fits }) => [value, reads, fits])).toEqual([
      ['milliseconds', '90 is 0.0015 min', 2],
      ['seconds', '90 is 1.5 min', 2],
      ['minutes', '90 is 90 min', 1],
      ['hours', '90 is 5,400 min', 1],
      ['days', '90 is 129,600 min', 1],
    ]);
  });
});
