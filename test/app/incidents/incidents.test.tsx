import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Incidents } from '../../../src/app/views/incidents.tsx';
import { csvOf, giveHeight, renderView } from '../views/render-view.tsx';

beforeAll(giveHeight);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const shown = async (csv = csvOf(250)) => {
  const page = await renderView({ view: <Incidents />, csv, chosen: { view: 'incidents' } });
  await screen.findByText(/incidents? match/);
  // The first file of a session shows its overview; the list is what is tested here.
  const grid = await screen.findByRole('grid', { name: 'Incidents' });
  await waitFor(() => expect(bodyRows(grid).length).toBeGreaterThan(5));
  return { ...page, grid, user: userEvent.setup() };
};

const bodyRows = (grid: HTMLElement) => within(grid).getAllByRole('row').slice(1);
const firstRow = (grid: HTMLElement) => bodyRows(grid)[0]?.textContent ?? '';

describe('the list of incidents', () => {
  it('says how many match, and draws only those in sight', async () => {
    const { grid } = await shown();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('250 incidents match.');
    expect(grid.getAttribute('aria-rowcount')).toBe('251');
    expect(bodyRows(grid).length).toBeLessThan(60);
  });

  it('shows the newest first', async () => {
    const { grid } = await shown();
    await waitFor(() => expect(firstRow(grid)).toContain('INC-0249'));
  });

  it('holds exactly the filtered incidents', async () => {
    const { grid, session } = await shown();
    session.getState().toggleValue('service', 'Gateway');
    await waitFor(() => expect(grid.getAttribute('aria-rowcount')).toBe('85'));
    await waitFor(() => {
      for (const row of bodyRows(grid)) expect(row.textContent).toContain('Gateway');
    });
  });

  it('follows the search when the typing pauses', async () => {
    const { grid, user, session } = await shown();
    await user.type(screen.getByRole('searchbox'), 'token limit');
    await waitFor(() => expect(grid.getAttribute('aria-rowcount')).toBe('37'));
    expect(session.getState().filter).toEqual([{ kind: 'mentions', text: 'token limit' }]);
    expect(firstRow(grid)).toContain('Token limit');
  });

  it('names the filter to drop when nothing matches', async () => {
    const { user, session } = await shown();
    session.getState().select({ kind: 'mentions', text: 'no such words' });
    await user.click(await screen.findByRole('button', { name: 'Drop Search' }));
    expect(session.getState().filter).toEqual([]);
  });

  it('sorts by a column head, and turns round at the second click', async () => {
    const { grid, user } = await shown();
    await user.click(within(grid).getByRole('button', { name: /^TTM/ }));
    await waitFor(() => expect(firstRow(grid)).toContain('INC-0249'));
    await user.click(within(grid).getByRole('button', { name: /^TTM/ }));
    await waitFor(() => expect(firstRow(grid)).toContain('INC-0000'));
    expect(within(grid).getByRole('columnheader', { name: /^TTM/ }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });

  it('sorts by the menu', async () => {
    const { grid, user } = await shown();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Oldest first');
    await waitFor(() => expect(firstRow(grid)).toContain('INC-0000'));
  });

  it('moves by keys and opens with Enter', async () => {
    const { grid, user, session } = await shown();
    grid.focus();
    await user.keyboard('{ArrowDown}j{ArrowUp}{Enter}');
    expect(session.getState().incident).toBe('INC-0248');
    expect(await screen.findByRole('complementary', { name: 'Incident' })).toBeTruthy();
  });

  it('exports the source rows of exactly the filtered incidents', async () => {
    const { user, session } = await shown();
    session.getState().toggleValue('service', 'Gateway');
    await screen.findByText(/84 incidents match/);
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:saved';
    });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const lines = ((await saved[0]?.text()) ?? '').trim().split(/\r?\n/);
    expect(lines).toHaveLength(85);
    expect(lines.slice(1).every((line) => line.includes('Gateway'))).toBe(true);
  });

  it('shows a text of the file as text, never as markup', async () => {
    const csv = csvOf(30).replace('Disk full 29', '<img src=x onerror=alert(1)>');
    const { grid } = await shown(csv);
    await waitFor(() => expect(firstRow(grid)).toContain('<img src=x'));
    expect(grid.querySelector('img')).toBeNull();
  });
});

describe('the drawer', () => {
  const opened = async () => {
    const page = await shown();
    await waitFor(() => expect(firstRow(page.grid)).toContain('INC-0249'));
    const [row] = bodyRows(page.grid);
    if (row) await page.user.click(row);
    const drawer = await screen.findByRole('complementary', { name: 'Incident' });
    await within(drawer).findByText('Disk full 249', { selector: 'h2' });
    return { ...page, drawer };
  };

  it('tells the stages, the durations and every field of the source row', async () => {
    const { drawer } = await opened();
    expect(within(drawer).getByText('Impact start', { selector: 'span' })).toBeTruthy();
    const durations = within(drawer).getByRole('region', { name: 'Durations' });
    expect(within(durations).getByRole('row', { name: /TTM 4 h 10 m/ })).toBeTruthy();
    const fields = within(drawer).getByRole('region', { name: 'Source fields' });
    expect(within(fields).getByRole('row', { name: 'severity high Severity' })).toBeTruthy();
  });

  it('folds empty fields', async () => {
    const { drawer, user } = await opened();
    expect(within(drawer).queryByRole('rowheader', { name: 'notes' })).toBeNull();
    await user.click(within(drawer).getByRole('button', { name: '1 empty field' }));
    expect(within(drawer).getByRole('rowheader', { name: 'notes' })).toBeTruthy();
  });

  it('steps with J and K', async () => {
    const { drawer, user, session } = await opened();
    await user.keyboard('j');
    await waitFor(() => expect(session.getState().incident).toBe('INC-0248'));
    await within(drawer).findByText('Disk full 248', { selector: 'h2' });
    await user.keyboard('k');
    await waitFor(() => expect(session.getState().incident).toBe('INC-0249'));
  });

  it('closes with Esc, and the focus returns to the list', async () => {
    const { grid, user, session } = await opened();
    await user.keyboard('{Escape}');
    expect(session.getState().incident).toBeUndefined();
    expect(document.activeElement).toBe(grid);
  });
});
