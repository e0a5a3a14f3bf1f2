import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Data } from '../../../src/app/views/data.tsx';
import { csvOf, giveHeight, renderView } from './render-view.tsx';

beforeAll(giveHeight);
afterEach(cleanup);

const shown = async (csv: string) => {
  const page = await renderView({ view: <Data />, csv });
  await screen.findByText(/rows are used/);
  return { ...page, user: userEvent.setup() };
};

describe('the Data view', () => {
  it('says how many rows are used, and of what they are made', async () => {
    await shown(csvOf(60));
    const row = screen.getByRole('row', { name: /incidents\.csv/ });
    expect(row.textContent).toContain('60');
    expect(row.textContent).toContain('30');
  });

  it('shows the first lines of what was left out', async () => {
    const { user } = await shown(csvOf(60).replace('\nINC-0003', '\n,,,,,,,,,,\nINC-0003'));
    const report = within(screen.getByRole('region', { name: 'Import report' }));
    await user.click(report.getByText('Empty rows'));
    expect(report.getByText('line 5')).toBeTruthy();
    expect(report.getByText('60 of 61 rows used')).toBeTruthy();
  });

  it('names each column with its role', async () => {
    await shown(csvOf(60));
    const report = within(screen.getByRole('region', { name: 'Import report' }));
    expect(report.getByRole('row', { name: /^mitigated_at Mitigated sure/ })).toBeTruthy();
  });

  it('leaves zero durations out by a switch, and says so', async () => {
    const csv = csvOf(60).replace('2024-01-01T00:01:00Z', '2024-01-01T00:00:00Z');
    const { user, session } = await shown(csv);
    const zeros = await screen.findByRole('switch', { name: 'Keep zero durations' });
    await user.click(zeros);
    expect(session.getState().clock.zeros).toBe('drop');
    await waitFor(() =>
      expect(screen.getByRole('row', { name: /Zero duration/ }).textContent).toContain('left out'),
    );
  });

  it('shows what is filled in, worst last, and what the file lacks', async () => {
    await shown(csvOf(60));
    const figure = within(screen.getByRole('figure', { name: /What is filled in/ }));
    await figure.findByText(/Not in this file: .*root cause/);
  });

  it('grades the file by four tests, each with its number and whether it passed', async () => {
    await shown(csvOf(60));
    const figure = within(await screen.findByRole('figure', { name: /Grade A/ }));
    const row = (name: RegExp) => figure.getByRole('row', { name }).textContent;
    expect(row(/passed: Same start clock in both cohorts/)).toContain('impact 100 %');
    expect(row(/passed: Class not tied to the source/)).toContain('1 source');
    expect(screen.getByRole('row', { name: /incidents\.csv/ }).textContent).toContain(
      'A all four tests passed',
    );
  });

  it('marks the test that failed and says why the grade is what it is', async () => {
    await shown(csvOf(60).replaceAll(',monitor,', ',,'));
    const figure = within(await screen.findByRole('figure', { name: /Grade B/ }));
    expect(figure.getByRole('row', { name: /failed: Every mapped field filled/ }).textContent).toContain(
      'detected by 0 %',
    );
    expect(screen.getByRole('row', { name: /incidents\.csv/ }).textContent).toContain(
      'B detected by 100 % missing',
    );
  });

  it('keeps the grade whatever is filtered', async () => {
    const { session } = await shown(csvOf(60));
    await screen.findByRole('figure', { name: /Grade A/ });
    session.getState().toggleValue('severity', 'high');
    await waitFor(() => expect(screen.getAllByText('20 of 20 incidents').length).toBeGreaterThan(0));
    expect(screen.getByRole('figure', { name: /Grade A/ }).textContent).toContain('60 of 60 incidents');
  });

  it('names each figure of a row, for pages where rows are stacked', async () => {
    await shown(csvOf(60));
    const labels = (name: RegExp) =>
      [...screen.getByRole('row', { name }).querySelectorAll('[data-label]')].map((cell) =>
        cell.getAttribute('data-label'),
      );
    await screen.findByRole('figure', { name: /Grade A/ });
    expect(labels(/incidents\.csv/)).toEqual(['Incidents', 'GenAI', 'Rest', 'Size', 'Grade']);
    expect(labels(/Zero duration/)).toEqual(['GenAI', 'non-GenAI']);
  });
});
