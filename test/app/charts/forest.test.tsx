import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Forest } from '../../../src/app/charts/forest.tsx';
import { nextSort, sortedRows } from '../../../src/app/charts/forest-row.ts';
import { ForestTable } from '../../../src/app/charts/forest-table.tsx';
import { FOREST, LABELS } from './chart-data.ts';

afterEach(cleanup);

const table = (onOpen?: (id: string) => void) =>
  render(
    <ForestTable
      rows={FOREST}
      labels={LABELS}
      overTime="By quarter"
      onOpen={onOpen}
      width={1152}
      domain={[0.3, 5]}
    />,
  );

const names = () =>
  screen
    .getAllByRole('rowheader')
    .map((head) => head.textContent)
    .filter((name) => FOREST.some(({ label }) => label === name));

describe('ForestTable', () => {
  it('is a table with a row a measure under its group', () => {
    table();
    expect(names()).toEqual(FOREST.map(({ label }) => label));
    expect(screen.getByText('Detection')).toBeTruthy();
  });

  it('fills the point of a difference that holds and leaves the others hollow', () => {
    const { container } = table();
    expect(container.querySelectorAll('circle[class*="point"]')).toHaveLength(5);
    expect(container.querySelectorAll('circle[class*="hollow"]')).toHaveLength(1);
  });

  it('draws few events as dots and says that they are too few', () => {
    table();
    expect(screen.getByRole('img', { name: '2 in GenAI' })).toBeTruthy();
    expect(screen.getAllByText('too few to say').length).toBeGreaterThan(0);
  });

  it('sorts by its heads, and the third click gives the groups back', async () => {
    table();
    const head = screen.getByRole('button', { name: 'Ratio, 95 %' });
    await userEvent.click(head);
    expect(screen.getByRole('columnheader', { name: /^Ratio/ }).getAttribute('aria-sort')).toBe('descending');
    expect(names()[0]).toBe('False alarms, raised by monitors');
    await userEvent.click(head);
    await userEvent.click(head);
    expect(names()).toEqual(FOREST.map(({ label }) => label));
  });

  it('opens a row by its name', async () => {
    const onOpen = vi.fn();
    table(onOpen);
    screen.getByRole('button', { name: 'Ad-hoc fix' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen.mock.calls).toEqual([['Ad-hoc fix']]);
  });
});

describe('Forest', () => {
  it('stacks its rows where a table has no room', () => {
    render(<Forest rows={FOREST} labels={LABELS} />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('region', { name: 'Ad-hoc fix' }).textContent).toContain('0.41 × 0.37 – 0.45');
  });
});

describe('the order of the forest', () => {
  it('puts ratios farthest from 1 first and missing ones last either way', () => {
    const first = sortedRows(FOREST, { by: 'ratio', descending: true });
    const last = sortedRows(FOREST, { by: 'ratio', descending: false });
    expect(first.at(-1)?.label).toBe('Expired certificate');
    expect(last.at(-1)?.label).toBe('Expired certificate');
  });

  it('turns round on the second click and ends on the third', () => {
    const once = nextSort(undefined, 'q');
    expect(once).toEqual({ by: 'q', descending: false });
    expect(nextSort(nextSort(once, 'q'), 'q')).toBeUndefined();
  });
});
