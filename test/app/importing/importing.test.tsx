import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Data } from '../../../src/app/views/data.tsx';
import { csvOf, giveHeight, renderView } from '../views/render-view.tsx';

// A mapping is read anew at every change, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });
beforeAll(giveHeight);
afterEach(cleanup);

const drop = (...files: readonly File[]) => {
  const dataTransfer = { types: ['Files'], items: files, files };
  fireEvent.dragEnter(document.body, { dataTransfer });
  fireEvent.drop(document.body, { dataTransfer });
};

const file = (text: string, name: string) => new File([text], name);

const TICKETS = [
  'Ticket;Begun;Back;Product',
  'T-1;03/04/2024 10:00;03/04/2024 11:00;gpt-serve',
  'T-2;13/04/2024 10:00;13/04/2024 12:00;disk',
  'T-3;14/04/2024 10:00;14/04/2024 12:00;disk',
].join('\n');

const shown = async (csv = csvOf(40)) => {
  const page = await renderView({ view: <Data />, csv });
  await screen.findByRole('radio', { name: 'incidents.csv', checked: true });
  return { ...page, user: userEvent.setup() };
};

describe('a file that is dropped', () => {
  it('is asked for while it is held over the page', async () => {
    await shown();
    fireEvent.dragEnter(document.body, { dataTransfer: { types: ['Files'], items: [1, 2] } });
    expect(screen.getByText('Let go to read 2 files')).toBeTruthy();
    fireEvent.dragLeave(document.body);
    expect(screen.queryByText('Let go to read 2 files')).toBeNull();
  });

  it('opens beside the one before', async () => {
    await shown();
    drop(file(csvOf(25), 'more.csv'));
    await screen.findByRole('radio', { name: 'more.csv', checked: true });
    expect(screen.getByRole('radio', { name: 'incidents.csv', checked: false })).toBeTruthy();
  });

  it('says what it is and what to do when it cannot be read; the open one stays', async () => {
    const { user, session } = await shown();
    const before = session.getState().dataset;
    drop(file('', 'empty.csv'), file(csvOf(25), 'good.csv'));
    const refused = await screen.findByRole('alert');
    expect(within(refused).getByText('empty.csv')).toBeTruthy();
    expect(within(refused).getByText('refused')).toBeTruthy();
    await screen.findByRole('radio', { name: 'good.csv', checked: true });
    expect(screen.getByRole('radio', { name: 'incidents.csv' })).toBeTruthy();
    expect(before).toBeDefined();
    await user.click(within(refused).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can be pasted as rows', async () => {
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: 'paste rows' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: csvOf(30) } });
    await user.click(screen.getByRole('button', { name: 'Read these rows' }));
    await screen.findByRole('radio', { name: 'pasted rows.csv', checked: true });
  });
});

describe('the mapping screen', () => {
  const asked = async () => {
    const page = await shown();
    act(() => drop(file(TICKETS, 'tickets.csv')));
    const screenOf = await screen.findByRole('dialog', { name: 'Columns of tickets.csv' });
    return { ...page, asked: within(screenOf) };
  };

  it('asks for the start, and opens once it has its answer', async () => {
    const { asked: screenOf, user, session } = await asked();
    const open = screenOf.getByRole('button', { name: 'Use these columns and open' });
    await user.selectOptions(screenOf.getByRole('combobox', { name: 'Role of Begun' }), 'Impact start');
    await user.selectOptions(screenOf.getByRole('combobox', { name: 'Role of Back' }), 'Mitigated');
    await waitFor(() => expect(open.hasAttribute('disabled')).toBe(false));
    await screenOf.findByText('1 GenAI');
    await user.click(open);
    await screen.findByRole('radio', { name: 'tickets.csv', checked: true });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(session.getState().dataset).toBeDefined();
  });

  it('opens by Ctrl Enter from within a field, and gives back the roles that were passed by', async () => {
    const { asked: screenOf, user, session } = await asked();
    const before = session.getState().dataset;
    const role = (header: string) => screenOf.getByLabelText<HTMLSelectElement>(`Role of ${header}`);
    await user.selectOptions(role('Begun'), 'Impact start');
    await user.selectOptions(role('Back'), 'Impact start');
    expect(role('Begun').value).toBe('keep');
    await user.selectOptions(role('Back'), 'Mitigated');
    expect(role('Begun').value).toBe('impactStart');
    const open = screenOf.getByRole('button', { name: 'Use these columns and open' });
    await waitFor(() => expect(open.hasAttribute('disabled')).toBe(false), { timeout: 5_000 });
    fireEvent.keyDown(role('Back'), { key: 'Enter', code: 'Enter', ctrlKey: true });
    await waitFor(() => expect(session.getState().dataset).not.toBe(before), { timeout: 5_000 });
    expect(screen.queryByRole('dialog')).toBeNull();
  }, 15_000);

  it('says what hangs on the order of day and month', async () => {
    const { asked: screenOf, user } = await asked();
    await user.selectOptions(screenOf.getByRole('combobox', { name: 'Role of Begun' }), 'Impact start');
    const question = within(await screenOf.findByRole('region', { name: 'Day or month first?' }));
    await question.findByText(/03\/04\/2024 10:00 is 3 April\. Every value fits/);
    await question.findByText(/03\/04\/2024 10:00 is 4 March\. 2 rows have a time that cannot be read/);
  });

  it('counts anew when the class rule changes', async () => {
    const { asked: screenOf, user } = await asked();
    await user.selectOptions(screenOf.getByRole('combobox', { name: 'Role of Begun' }), 'Impact start');
    await user.click(screenOf.getByRole('radio', { name: 'All of them are GenAI' }));
    await screenOf.findByText('3 GenAI');
  });

  it('keeps nothing when it is left', async () => {
    const { asked: screenOf, user } = await asked();
    await user.click(screenOf.getByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('radio', { name: 'tickets.csv' })).toBeNull();
    expect(screen.getByRole('radio', { name: 'incidents.csv', checked: true })).toBeTruthy();
  });
});
