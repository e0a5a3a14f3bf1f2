import { describe, expect, it } from 'vitest';
import { byReason, isoTexts, labels, open, openTable } from '../../support/open-text.ts';
import { openedCsv } from '../../support/opened-csv.ts';
import { trapFile } from './trap-file.ts';

const opened = async (name: string) => openTable(await trapFile(name), name);
const minutes = (from: Float64Array | undefined, to: Float64Array | undefined): number[] =>
  Array.from(to ?? [], (at, row) => Math.round(((at - (from?.[row] ?? Number.NaN)) / 60_000) * 100) / 100);

describe('traps of time', () => {
  it('1 two clocks mixed: says that the cohorts start at different milestones', async () => {
    const { ask } = await openedCsv(new Blob([await trapFile('01-two-clocks-mixed.csv')]));
    const { checks } = await ask('fairness', { classIsGuessed: false, guessed: [] });
    expect(checks.find(({ id }) => id === 'clocks')?.state).toBe('bites');
  });

  it('2 zone: reads offsets, names the zone assumed, and asks what CST means', async () => {
    const name = '02-zone.csv';
    const asked = await open(await trapFile(name), name);
    expect(asked.kind).toBe('question');
    if (asked.kind !== 'question') return;
    expect(asked.report.questions?.find(({ what }) => what === 'abbreviation')?.about).toBe('CST');
    const { table, report } = await openTable(await trapFile(name), name, asked.proposed);
    expect(isoTexts(table.milestones.resolved).slice(0, 2)).toEqual([
      '2024-03-10T16:30:00.000Z',
      '2024-03-11T09:30:00.000Z',
    ]);
    expect(byReason(report.doubts)['zone-assumed']).toBe(3);
    expect(report.notes.join(' ')).toContain('Times without a zone are read as UTC');
  });

  it('3 day-first and month-first: decides by column, and asks where no value tells', async () => {
    const { table, mapping } = await opened('03-day-or-month-first.csv');
    expect(mapping.columns.flatMap(({ time }) => time?.order ?? [])).toEqual(['day-first', 'month-first']);
    expect(isoTexts(table.milestones.resolved)).toEqual([
      '2016-02-29T02:16:00.000Z',
      '2016-03-05T13:00:00.000Z',
    ]);
    const undecided = await open(await trapFile('03-day-or-month-undecided.csv'));
    expect(undecided.kind).toBe('question');
    if (undecided.kind === 'question')
      expect(undecided.report.questions?.map(({ what }) => what)).toContain('day-order');
  });

  it('4 epochs: tells seconds, milli-, micro- and nanoseconds by their size', async () => {
    const { milestones } = (await opened('04-epochs.csv')).table;
    expect(
      [milestones.impactStart, milestones.detected, milestones.mitigated, milestones.resolved].map(
        (times) => isoTexts(times)[0],
      ),
    ).toEqual([
      '2024-01-01T10:00:00.000Z',
      '2024-01-01T10:01:00.000Z',
      '2024-01-01T10:02:00.000Z',
      '2024-01-01T10:03:00.000Z',
    ]);
  });

  it('5 duration units: reads every way of writing them, and units from names', async () => {
    const { detected, resolved } = (await opened('05-duration-units.csv')).table.milestones;
    expect(minutes(detected, resolved)).toEqual([17, 17, 1563.07, 60, 1560, 150, 761, 761.12]);
    const seconds = (await opened('05-duration-seconds.csv')).table.milestones;
    expect(minutes(seconds.detected, seconds.resolved)).toEqual([60]);
    const days = (await opened('05-duration-days.csv')).table.milestones;
    expect(minutes(days.detected, days.resolved)).toEqual([16.99, 720, 360]);
  });

  it('7 open incidents: censors every way of writing that there is no end yet', async () => {
    const { table, report } = await opened('07-open.csv');
    expect(table.rows).toBe(9);
    expect(byReason(report.doubts)['still-open']).toBe(8);
    expect(labels(table, 'status')?.filter((status) => status === 'open')).toHaveLength(8);
    expect(isoTexts(table.lastUpdate).every((at) => at === '2024-01-02T00:00:00.000Z')).toBe(true);
  });

  it('8 zero durations: keeps and counts them, and drops them by a switch', async () => {
    const { report } = await opened('08-zero-durations.csv');
    expect(byReason(report.doubts)['zero-duration']).toBe(1);
    const { ask } = await openedCsv(new Blob([await trapFile('08-zero-durations.csv')]));
    const used = async (zeros: 'keep' | 'drop') =>
      (await ask('survival', {}, { clock: { duration: 'ttr', start: 'impact', zeros } })).used;
    expect([await used('keep'), await used('drop')]).toEqual([3, 2]);
  });

  it('9 negative durations: counts and lists them, and keeps the incidents', async () => {
    const { table, report } = await opened('09-negative-durations.csv');
    expect(table.rows).toBe(3);
    expect(byReason(report.doubts)).toMatchObject({ 'negative-duration': 1, 'detected-before-impact': 1 });
    expect(report.doubts.find(({ reason }) => reason === 'negative-duration')?.examples[0]?.line).toBe(2);
  });

  it('10 retroactive posting: marks what was detected after it ended', async () => {
    const { report } = await opened('10-retroactive-posting.csv');
    expect(byReason(report.doubts)['posted-late']).toBe(1);
  });

  it('22 outliers: says that one incident carries the mean', async () => {
    const { ask } = await openedCsv(new Blob([await trapFile('22-outliers.csv')]));
    const { checks } = await ask('fairness', { classIsGuessed: false, guessed: [] });
    expect(checks.find(({ id }) => id === 'outliers')?.state).toBe('bites');
  });
});
