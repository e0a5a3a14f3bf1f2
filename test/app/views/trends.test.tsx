import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Trends } from '../../../src/app/views/trends.tsx';
import { incidentCsv, times } from '../../support/incident-csv.ts';
import { giveHeight, renderView } from './render-view.tsx';

beforeAll(giveHeight);
afterEach(cleanup);

/** Months from September 2022 on; GenAI incidents as counted, 30 of the rest each month, one of them in its last hour. */
const csvOf = (counts: readonly number[]) =>
  incidentCsv(
    counts.flatMap((count, month) => {
      const start = new Date(Date.UTC(2022, 8 + month, 1)).toISOString();
      const end = new Date(Date.UTC(2022, 9 + month, 1) - 3_600_000).toISOString();
      return [
        ...times(count, { class: 'genai', start, mitigated: 60 }),
        ...times(29, { class: 'non-genai', start, mitigated: 30 }),
        { class: 'non-genai', start: end, mitigated: 60 } as const,
      ];
    }),
  );

const figure = () => screen.findByRole('figure', { name: /How many a month/ });

describe('the Trends view', () => {
  it('draws a band of dates, limits and a ring with its rule, and says the change first', async () => {
    await renderView({
      view: <Trends />,
      csv: csvOf([10, 12, 9, 11, 10, 8, 12, 11, 40, 43, 38, 41, 39, 42, 200, 40, 41, 38, 43, 40]),
    });
    const chart = await figure();
    await within(chart).findByText(/above limit/);
    expect(chart.querySelectorAll('[data-change]')).toHaveLength(1);
    expect(chart.querySelectorAll('[data-special]').length).toBeGreaterThan(0);
    expect([...chart.querySelectorAll('[data-limits]')].every((path) => path.getAttribute('d') !== '')).toBe(
      true,
    );
    expect([...chart.querySelectorAll('path')].some((path) => path.getAttribute('d')?.includes('NaN'))).toBe(
      false,
    );
    expect(within(chart).getByText('no change of level found')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
      /^GenAI incidents rose from 10 to 5\d a month .*; the rest show no change of level\.$/,
    );
  });

  it('shows the months, rates, levels, limits and rules as a table', async () => {
    await renderView({ view: <Trends />, csv: csvOf(Array.from({ length: 14 }, () => 20)) });
    const chart = await figure();
    await userEvent.click(await within(chart).findByRole('button', { name: 'Show as table' }));
    expect(within(chart).getByRole('row', { name: /^Sep 2022 30 20 20 / })).toBeTruthy();
  });

  it('says that a short series has no limits', async () => {
    await renderView({ view: <Trends />, csv: csvOf(Array.from({ length: 9 }, () => 20)) });
    const chart = await figure();
    expect((await within(chart).findAllByText('too short for limits (12 months needed)')).length).toBe(2);
    expect([...chart.querySelectorAll('[data-limits]')].map((path) => path.getAttribute('d'))).toEqual([
      '',
      '',
    ]);
  });

  it('maps the hours of the week a cohort, and says which stand out', async () => {
    const hourly = Array.from({ length: 28 * 12 }, (_, i) =>
      new Date(Date.UTC(2024, 0, 1, i * 2)).toISOString(),
    );
    const peak = new Date(Date.UTC(2024, 0, 9, 2)).toISOString();
    const csv = incidentCsv([
      ...hourly.flatMap((start) => [
        ...times(3, { class: 'genai', start, mitigated: 60 }),
        ...times(4, { class: 'non-genai', start, mitigated: 30 }),
      ]),
      ...times(60, { class: 'genai', start: peak, mitigated: 60 }),
    ]);
    await renderView({ view: <Trends />, csv });
    const chart = await screen.findByRole('figure', { name: /When do they start/ });
    const map = await within(chart).findByRole('region', { name: 'GenAI: weekday by hour' });
    expect(within(map).getAllByRole('row')).toHaveLength(8);
    expect(
      within(map).getByTitle(/^Tue 02 UTC: 72 incidents, 12\.7 in an even week, q < 0\.001/).dataset.tone,
    ).toBe('more-a');
    expect(chart.textContent).toContain('1,068: Tue 2 – 4 stands out most, 72 where an even week has 12.7');
    expect(chart.textContent).toContain('1,344: no hours have clearly more than an even week');
    await userEvent.click(within(chart).getByRole('button', { name: 'Show as table' }));
    expect(within(chart).getByRole('row', { name: /^Tue 02 – 4 72 12\.7 \+/ })).toBeTruthy();
  });

  it('names the column that has no time of day', async () => {
    const csv = csvOf(Array.from({ length: 14 }, () => 20)).replaceAll('T23:00:00.000Z', 'T00:00:00.000Z');
    await renderView({ view: <Trends />, csv });
    await screen.findByText('The start column holds dates without a time of day.');
  });
});
