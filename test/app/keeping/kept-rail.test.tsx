import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { KeptRail } from '../../../src/app/keeping/kept-rail.tsx';
import { Data } from '../../../src/app/views/data.tsx';
import { csvOf, renderView } from '../views/render-view.tsx';
import { keptPage } from './kept-page.ts';

keptPage();

const view = (
  <>
    <Data />
    <KeptRail />
  </>
);

const TICKETS = [
  'Ticket;Begun;Back;Product',
  'T-1;03/04/2024 10:00;03/04/2024 11:00;gpt-serve',
  'T-2;13/04/2024 10:00;13/04/2024 12:00;disk',
  'T-3;14/04/2024 10:00;14/04/2024 12:00;disk',
].join('\n');

const drop = (...files: readonly File[]) => {
  const dataTransfer = { types: ['Files'], items: files, files };
  fireEvent.dragEnter(document.body, { dataTransfer });
  fireEvent.drop(document.body, { dataTransfer });
};

const part = (name: string) => within(screen.getByRole('region', { name }));

/** A page with a file open, and kept. */
const shown = async () => {
  const page = await renderView({ view });
  act(() => drop(new File([csvOf(40)], 'incidents.csv')));
  await part('Storage').findByText('incidents.csv');
  return { ...page, user: userEvent.setup() };
};

/** The same browser, another page: what `first` had open is named in its address. */
const reloaded = async (first: Awaited<ReturnType<typeof shown>>) => {
  const { datasetKey } = first.session.getState();
  first.unmount();
  return { ...(await renderView({ view, chosen: { datasetKey } })), user: first.user };
};

describe('the files that are kept', () => {
  it('open again from the address, without a question', async () => {
    await reloaded(await shown());
    await screen.findByRole('radio', { name: 'incidents.csv', checked: true });
    expect(screen.getByText('1 dataset open, 1 kept, in this browser only')).toBeTruthy();
  });

  it('are listed with size and age before they are open, and open from there', async () => {
    const first = await shown();
    first.unmount();
    await renderView({ view });
    const row = await screen.findByRole('row', { name: /incidents\.csv/ });
    expect(row.textContent).toMatch(/40.*20.*20.*kB.*today/);
    await first.user.click(within(row).getByRole('radio'));
    await screen.findByRole('radio', { name: 'incidents.csv', checked: true });
    expect(screen.getByRole('button', { name: 'Change the columns' })).toBeTruthy();
  });

  it('go by the name that the reader gives them, also tomorrow', async () => {
    const first = await shown();
    const storage = part('Storage');
    await first.user.click(storage.getByText('incidents.csv'));
    await first.user.click(storage.getByRole('button', { name: 'Rename' }));
    const name = storage.getByRole('textbox', { name: 'New name of incidents.csv' });
    await first.user.clear(name);
    await first.user.type(name, 'First half{Enter}');
    await screen.findByRole('radio', { name: 'First half', checked: true });
    await storage.findByText('First half');
    await reloaded(first);
    await screen.findByRole('radio', { name: 'First half', checked: true });
  });

  it('are gone when they are forgotten, on screen and after a reload', async () => {
    const first = await shown();
    await first.user.click(part('Forget').getByRole('button', { name: 'Remove incidents.csv' }));
    await part('Storage').findByText(/No file is kept yet/);
    await waitFor(() => expect(screen.queryByRole('radio', { name: 'incidents.csv' })).toBeNull());
    await reloaded(first);
    await part('Storage').findByText(/No file is kept yet/);
  });

  it('are all forgotten after one question', async () => {
    const { user } = await shown();
    await user.click(part('Forget').getByRole('button', { name: 'Remove everything' }));
    const question = within(screen.getByRole('group', { name: 'Remove everything?' }));
    expect(
      question.getByText(/1 dataset, 0 mappings and all saved pairs of cohorts are deleted/),
    ).toBeTruthy();
    await user.click(question.getByRole('button', { name: 'Remove them' }));
    await part('Storage').findByText(/No file is kept yet/);
  });

  it('are not kept when there is no room; the file is open all the same', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await renderView({ view, csv: csvOf(40) });
    await screen.findByText(/This browser has no room left/);
    expect(screen.getByRole('radio', { name: 'incidents.csv', checked: true })).toBeTruthy();
    expect(screen.getByRole('row', { name: /incidents\.csv/ }).textContent).toContain('not kept');
  });

  it('are not read where the browser keeps nothing, and the page says so', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    await renderView({ view, csv: csvOf(40) });
    await screen.findByText(/This browser keeps nothing for this page/);
    expect(screen.getByRole('radio', { name: 'incidents.csv', checked: true })).toBeTruthy();
  });
});

describe('a mapping that was agreed to', () => {
  const agreed = async () => {
    const page = await shown();
    act(() => drop(new File([TICKETS], 'tickets_may.csv')));
    const asked = within(await screen.findByRole('dialog', { name: 'Columns of tickets_may.csv' }));
    await page.user.selectOptions(asked.getByRole('combobox', { name: 'Role of Begun' }), 'Impact start');
    await page.user.selectOptions(asked.getByRole('combobox', { name: 'Role of Back' }), 'Mitigated');
    await page.user.click(asked.getByRole('radio', { name: 'All of them are GenAI' }));
    const open = asked.getByRole('button', { name: 'Use these columns and open' });
    await waitFor(() => expect(open.hasAttribute('disabled')).toBe(false));
    await page.user.click(open);
    await part('Saved mappings').findByText('tickets, 4 columns');
    return page;
  };

  it('opens the next file of the shape without a question, and says what was assumed', async () => {
    await agreed();
    act(() => drop(new File([`${TICKETS}\nT-4;15/04/2024 10:00;15/04/2024 12:00;x`], 'tickets_june.csv')));
    await screen.findByRole('radio', { name: 'tickets_june.csv', checked: true });
    await screen.findByText('Opened as “tickets, 4 columns”: day first, UTC');
    expect(screen.queryByRole('dialog')).toBeNull();
    await part('Saved mappings').findByText('twice');
  });

  it('names a column that is new, and leads to the columns', async () => {
    const { user } = await agreed();
    const wider = TICKETS.split('\n').map((line, at) => `${line};${at === 0 ? 'Vendor ref' : `v${at}`}`);
    act(() => drop(new File([wider.join('\n')], 'tickets_june.csv')));
    await screen.findByText(/“Vendor ref” is new and was kept unused\./);
    await user.click(screen.getByRole('button', { name: 'Review the columns' }));
    await screen.findByRole('dialog', { name: 'Columns of tickets_june.csv' });
  });

  it('is taken from a file, or refused in words', async () => {
    const { user } = await shown();
    const input = screen.getByLabelText('Mapping to import');
    await user.upload(input, new File(['{}'], 'other.json'));
    await screen.findByText('This JSON holds no mapping of Incident Lens.');
  });
});
