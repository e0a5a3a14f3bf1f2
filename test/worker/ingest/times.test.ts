import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeFormat } from '../../../src/core/dataset/roles.ts';
import { instantReader, instantText } from '../../../src/worker/ingest/times/instants.ts';
import { readNumericDate } from '../../../src/worker/ingest/times/numeric-date-bytes.ts';
import { timeEvidence } from '../../../src/worker/ingest/times/time-evidence.ts';
import { readWritten } from '../../../src/worker/ingest/times/written-time.ts';
import { byReason, isoTexts, open, openTable } from '../../support/open-text.ts';

const utc = (order: TimeFormat['order']): TimeFormat => ({ order, zone: 'UTC' });

describe('reading times', () => {
  it.each([
    ['2024-02-01T10:05:07Z', '2024-02-01T10:05:07.000Z'],
    ['2024-02-01T10:05:07.123456Z', '2024-02-01T10:05:07.123Z'],
    ['2024-02-01 10:05:07+00:00', '2024-02-01T10:05:07.000Z'],
    ['2024-02-01T10:05:07-06:00', '2024-02-01T16:05:07.000Z'],
    ['2018-05-11T09:46:53.000+0300', '2018-05-11T06:46:53.000Z'],
    ['2024-02-01T10:05', '2024-02-01T10:05:00.000Z'],
    ['2024-02-01', '2024-02-01T00:00:00.000Z'],
    ['2022-12-09 7:26:04', '2022-12-09T07:26:04.000Z'],
    ['20210721T03:00:00', '2021-07-21T03:00:00.000Z'],
    ['2024-02-30T10:00:00Z', ''],
    ['2024-02-01T25:00:00Z', ''],
    ['14/Jul/25 3:42 PM', '2025-07-14T15:42:00.000Z'],
    ['1 February 2024, 12:05 am', '2024-02-01T00:05:00.000Z'],
    ['Feb 1, 2024 10:05', '2024-02-01T10:05:00.000Z'],
    ['2024-02-01 10:05 PST', '2024-02-01T18:05:00.000Z'],
    ['1970-01-01', ''],
    ['0001-01-01T00:00:00Z', ''],
    ['9999-12-31T23:59:59Z', ''],
    ['-1', ''],
    ['?', ''],
  ])('%s is %s', (written, read) => {
    expect(instantText(written, utc('iso'))).toBe(read);
  });

  it.each([
    ['day-first', '29/2/2016 01:16', '2016-02-29T01:16:00.000Z'],
    ['day-first', '03.04.2024 05:06:07', '2024-04-03T05:06:07.000Z'],
    ['day-first', '29-02-2016 01:16', '2016-02-29T01:16:00.000Z'],
    ['month-first', '3/17/2025 6:04', '2025-03-17T06:04:00.000Z'],
    ['month-first', '03-12-2025 15:21:08', '2025-03-12T15:21:08.000Z'],
    ['month-first', '6/21/2025 12:14 AM', '2025-06-21T00:14:00.000Z'],
    ['month-first', '29/2/2016 01:16', ''],
    ['epoch-seconds', '1624564393', '2021-06-24T19:53:13.000Z'],
    ['epoch-milliseconds', '1624564393000', '2021-06-24T19:53:13.000Z'],
  ] as const)('%s: %s is %s', (order, written, read) => {
    expect(instantText(written, utc(order))).toBe(read);
  });

  it('agrees with Date on every ISO instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('9990-01-01'), noInvalidDate: true }),
        (date) => {
          expect(instantText(date.toISOString(), utc('iso'))).toBe(date.toISOString());
        },
      ),
    );
  });

  it('reads numeric dates from bytes as it reads them from text', () => {
    const part = fc.integer({ min: 0, max: 40 }).map(String);
    const padded = part.map((text) => text.padStart(2, '0'));
    const piece = fc.oneof(part, padded);
    fc.assert(
      fc.property(
        fc.tuple(piece, piece, fc.constantFrom('2024', '1999', '24', '0'), piece, padded, fc.option(padded)),
        fc.constantFrom('/', '.', '-'),
        fc.constantFrom('', ' AM', ' pm', ' UTC', 'x'),
        fc.constantFrom('day-first' as const, 'month-first' as const),
        ([first, second, year, hours, minutes, seconds], separator, suffix, order) => {
          const clock = `${hours}:${minutes}${seconds === null ? '' : `:${seconds}`}`;
          const written = `${[first, second, year].join(separator)} ${clock}${suffix}`;
          const bytes = new TextEncoder().encode(written);
          const iso = { local: 0, offset: 0, date: Number.NaN, midnight: Number.NaN };
          if (!readNumericDate(bytes, 0, bytes.length, order === 'month-first', iso)) return;
          expect(readWritten(written, { order })).toEqual({ local: iso.local, offset: undefined });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('applies the zone of the column to times without one, summer and winter', () => {
    const berlin: TimeFormat = { order: 'iso', zone: 'Europe/Berlin' };
    expect(instantText('2024-07-01 12:00', berlin)).toBe('2024-07-01T10:00:00.000Z');
    expect(instantText('2024-01-01 12:00', berlin)).toBe('2024-01-01T11:00:00.000Z');
    expect(instantText('2024-01-01T12:00Z', berlin)).toBe('2024-01-01T12:00:00.000Z');
    expect(instantText('2024-01-01 12:00', { order: 'iso', zone: '-05:00' })).toBe(
      '2024-01-01T17:00:00.000Z',
    );
  });

  it('reads the cells of a column from their bytes', () => {
    const bytes = new TextEncoder().encode('2024-01-01T00:00:00Z|nonsense');
    const reader = instantReader(bytes, utc('iso'));
    expect(reader.read(0, 20)).toBe('read');
    expect(reader.read(21, 29)).toBe('unreadable');
    expect(reader.at).toBeNaN();
  });
});

describe('deciding how a column writes its times', () => {
  it.each([
    { values: ['2024-01-01T00:00:00Z'], order: 'iso', isAmbiguous: false },
    { values: ['1/2/2024', '13/2/2024'], order: 'day-first', isAmbiguous: false },
    { values: ['1/2/2024', '2/13/2024'], order: 'month-first', isAmbiguous: false },
    { values: ['1/2/2024', '3/4/2024'], order: 'day-first', isAmbiguous: true },
    { values: ['1/2/2024 3:00 PM'], order: 'month-first', isAmbiguous: true },
    { values: ['14/Jul/25 3:42 PM'], order: 'iso', isAmbiguous: false },
    { values: ['1624564393', '1624564399.5'], order: 'epoch-seconds', isAmbiguous: false },
    { values: ['1624564393000'], order: 'epoch-milliseconds', isAmbiguous: false },
  ])('$values: $order', ({ values, order, isAmbiguous }) => {
    expect(timeEvidence(values)).toEqual({ order, isAmbiguous, readable: 1 });
  });

  it('takes the order of an undecided column from one that decides', async () => {
    const { table, report } = await openTable(
      'id,class,detected_at,resolved_at\n1,genai,1/2/2024 10:00,2/2/2024 10:00\n2,genai,3/2/2024 10:00,13/2/2024 10:00\n',
    );
    expect(isoTexts(table.startedAt)[0]).toBe('2024-02-01T10:00:00.000Z');
    expect(byReason(report.doubts)['order-assumed']).toBeUndefined();
    expect(byReason(report.doubts)['zone-assumed']).toBe(2);
    expect(report.notes).toContain('Times without a zone are read as UTC.');
  });

  it('asks when no column decides, and says what hangs on it', async () => {
    const opened = await open('id,class,detected_at\n1,genai,1/2/2024 10:00\n2,genai,3/2/2024 10:00\n');
    if (opened.kind !== 'question') throw new Error(`opened as ${opened.kind}`);
    const question = opened.report.questions?.find(({ what }) => what === 'day-order');
    expect(question).toMatchObject({ column: 2, header: 'detected_at', of: 2, proposed: 'day-first' });
    expect(question?.choices).toEqual([
      { value: 'day-first', fits: 2, reads: '1/2/2024 10:00 is 2024-02-01 10:00 UTC' },
      { value: 'month-first', fits: 2, reads: '1/2/2024 10:00 is 2024-01-02 10:00 UTC' },
    ]);
    const answered = await openTable(
      'id,class,detected_at\n1,genai,1/2/2024 10:00\n',
      'x.csv',
      opened.proposed,
    );
    expect(byReason(answered.report.doubts)['order-assumed']).toBeUndefined();
  });
});
