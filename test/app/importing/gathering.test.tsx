import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Data } from '../../../src/app/views/data.tsx';
import { workbook } from '../../support/workbook.ts';
import { csvOf, giveHeight, renderView } from '../views/render-view.tsx';

beforeAll(giveHeight);
afterEach(cleanup);

/** Long for a busy machine. */
const TIMEOUT = 20_000;

const drop = (...files: readonly File[]) => {
  const dataTransfer = { types: ['Files'], items: files, files };
  fireEvent.dragEnter(document.body, { dataTransfer });
  fireEvent.drop(document.body, { dataTransfer });
};

const shown = async () => {
  const page = await renderView({ view: <Data />, csv: csvOf(40) });
  await screen.findByRole('radio', { name: 'incidents.csv', checked: true });
  return { ...page, user: userEvent.setup() };
};

const row = (id: string, day: number) =>
  `${id},genai,2024-05-${String(day).padStart(2, '0')}T00:00:00Z,2024-05-${String(day).padStart(2, '0')}T02:00:00Z`;
const csv = (name: string, rows: readonly string[], lastModified: number) =>
  new File([['id,class,detected_at,resolved_at', ...rows].join('\n')], name, { lastModified });
const MAY = csv('may.csv', [row('a', 1), row('b', 2)], 1);

describe('several files at once', () => {
  it(
    'become one dataset when they are parts of one export',
    async () => {
      await shown();
      drop(MAY, csv('june.csv', [row('c', 3)], 2));
      await screen.findByRole('radio', { name: 'may.csv and 1 more.csv', checked: true });
    },
    TIMEOUT,
  );

  it(
    'are asked about when they hold the same incidents, and joined as told',
    async () => {
      const { user, session } = await shown();
      drop(MAY, csv('june.csv', [row('b', 2), row('c', 3)], 2));
      const asked = await screen.findByRole('alert', { name: 'Same incidents twice' });
      expect(within(asked).getByText('1 of 2 rows have an id and a start that may.csv has')).toBeTruthy();
      expect(within(asked).getByRole('button', { name: 'Keep both apart: 4' })).toBeTruthy();
      expect(within(asked).getByRole('button', { name: 'Replace may.csv' })).toBeTruthy();
      const before = session.getState().dataset;
      await user.click(within(asked).getByRole('button', { name: 'Join, newest wins: 3' }));
      await screen.findByRole('radio', { name: 'may.csv and 1 more.csv', checked: true });
      expect(session.getState().dataset).not.toBe(before);
      expect(screen.queryByRole('alert')).toBeNull();
    },
    TIMEOUT,
  );

  it(
    'can replace the older one',
    async () => {
      const { user } = await shown();
      drop(MAY, csv('june.csv', [row('b', 2), row('c', 3)], 2));
      await user.click(await screen.findByRole('button', { name: 'Replace may.csv' }));
      await screen.findByRole('radio', { name: 'june.csv', checked: true });
    },
    TIMEOUT,
  );

  it(
    'open one after another when their columns differ',
    async () => {
      await shown();
      drop(
        MAY,
        new File(['Key,Priority,Opened At,Class\n1,2,2024-05-01 10:00,genai\n'], 'other.csv', {
          lastModified: 2,
        }),
      );
      await screen.findByRole('radio', { name: 'other.csv', checked: true });
      expect(screen.getByRole('radio', { name: 'may.csv' })).toBeTruthy();
    },
    TIMEOUT,
  );
});

describe('a workbook of several sheets', () => {
  it(
    'opens by its largest table, and the others are a click away',
    async () => {
      const { user } = await shown();
      const rows = (ids: readonly string[]) => [
        ['id', 'class', 'detected_at'],
        ...ids.map((id) => [id, 'genai', '2024-05-01T00:00:00Z']),
      ];
      const sheets = [
        { name: 'All', rows: rows(['a', 'b', 'c']) },
        { name: 'May', rows: rows(['a']) },
      ];
      drop(new File([workbook(sheets)], 'book.xlsx'));
      await screen.findByRole('radio', { name: 'book.xlsx', checked: true });
      await user.click(await screen.findByRole('button', { name: 'Read “May”' }));
      await screen.findByRole('radio', { name: 'book.xlsx May.csv', checked: true });
    },
    TIMEOUT,
  );
});

describe('an address', () => {
  it(
    'is fetched only when it can be, and the feed behind a page is offered',
    async () => {
      const { user } = await shown();
      await user.click(screen.getByRole('button', { name: 'fetch an address' }));
      const field = screen.getByRole('textbox', { name: /Address of a CSV/ });
      const fetchIt = screen.getByRole('button', { name: 'Fetch it' }) as HTMLButtonElement;
      await user.type(field, 'http://example.com');
      expect(fetchIt.disabled).toBe(true);
      await user.clear(field);
      await user.type(field, 'status.example.com');
      await user.click(screen.getByRole('button', { name: /Use the data behind this page/ }));
      expect((field as HTMLInputElement).value).toBe('https://status.example.com/api/v2/incidents.json');
      expect(fetchIt.disabled).toBe(false);
      await user.keyboard('{Escape}');
    },
    TIMEOUT,
  );

  it(
    'that cannot be fetched is refused, with what to do instead',
    async () => {
      const { user } = await shown();
      await user.click(screen.getByRole('button', { name: 'fetch an address' }));
      await user.type(
        screen.getByRole('textbox', { name: /Address of a CSV/ }),
        'https://example.com/a.csv{Enter}',
      );
      const refused = await screen.findByRole('alert');
      expect(within(refused).getByText('https://example.com/a.csv')).toBeTruthy();
      expect(within(refused).getByText('refused')).toBeTruthy();
    },
    TIMEOUT,
  );
});
