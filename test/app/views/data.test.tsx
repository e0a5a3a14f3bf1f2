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
});
