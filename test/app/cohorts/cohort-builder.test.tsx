import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Located } from '../../../src/app/session/chosen.ts';
import { GENAI_AGAINST_REST } from '../../../src/core/incident/cohort.ts';
import { epochMs } from '../../../src/core/incident/units.ts';
import { freshStorage } from '../keeping/fresh-storage.ts';
import { renderApp } from '../shell/render-app.tsx';

beforeEach(freshStorage);
afterEach(cleanup);

/** A popover counts as hidden where nothing is laid out. */
const hidden = true;

const radio = (name: string | RegExp) => screen.getByRole('radio', { name, hidden });
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden });
const cohort = (which: 'First' | 'Second') =>
  within(screen.getByRole('region', { name: `${which} cohort`, hidden }));

async function opened(chosen: Partial<Located> = {}) {
  const session = await renderApp(chosen);
  await userEvent.keyboard('v');
  await screen.findByRole('radio', { name: /^GenAI and the rest/, hidden });
  return session;
}

describe('the cohort builder', () => {
  it('opens at a chip and by its key, with the pair in use chosen and focused', async () => {
    const session = await renderApp();
    await userEvent.click(button(/^non-GenAI/));
    const inUse = await screen.findByRole('radio', { name: /^GenAI and the rest\s*in use/, hidden });
    await waitFor(() => expect(document.activeElement).toBe(inUse));
    expect(inUse).toHaveProperty('checked', true);
    expect(session.getState().cohorts).toBe(GENAI_AGAINST_REST);
  });

  it('changes nothing until the pair is compared, and Esc keeps the old one', async () => {
    const session = await opened();
    await userEvent.click(radio(/^This service and the rest/));
    await cohort('First').findByText('Service 0', { selector: 'b' });
    expect(session.getState().cohorts).toBe(GENAI_AGAINST_REST);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Would it be a fair pair?')).toBeNull());
    expect(session.getState().cohorts).toBe(GENAI_AGAINST_REST);
    expect(session.getState().trail.past).toEqual([]);
  });

  it('compares a service with the rest in one step of undo, by keys alone', async () => {
    const session = await opened();
    radio(/^This service and the rest/).focus();
    await userEvent.keyboard(' ');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Service', hidden }), 'Service 3');
    await cohort('First').findByText('5');
    await cohort('Second').findByText('35');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const { cohorts, trail } = session.getState();
    expect(cohorts.a).toEqual({
      label: 'Service 3',
      filter: [{ kind: 'oneOf', dimension: 'service', values: ['Service 3'] }],
    });
    expect(cohorts.b).toEqual({ label: 'other', filter: [] });
    expect(trail.past).toHaveLength(1);
    await waitFor(() => expect(button(/^Service 3\s*5/)).toBeDefined());
    session.getState().undo();
    expect(session.getState().cohorts).toEqual(GENAI_AGAINST_REST);
  });

  it('lets the brushed time make way for periods, and brings it back by one undo', async () => {
    const session = await opened();
    session.getState().setTime(epochMs(Date.UTC(2022, 9)), epochMs(Date.UTC(2023, 0)), 'committed');
    const { filter } = session.getState();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Would it be a fair pair?')).toBeNull());
    await userEvent.keyboard('v');
    await userEvent.click(await screen.findByRole('radio', { name: /^This period and the last/, hidden }));
    await cohort('First').findByText('Q4 2022', { selector: 'b' });
    await screen.findByText('The filter on time makes way.');
    await userEvent.click(button(/^Compare these/));
    expect(session.getState().filter).toEqual([]);
    expect(session.getState().cohorts).toMatchObject({ a: { label: 'Q4 2022' }, b: { label: 'Q3 2022' } });
    session.getState().undo();
    expect(session.getState().filter).toEqual(filter);
  });

  it('builds own filters, says what is in both, and asks whose it is', async () => {
    const session = await opened();
    await userEvent.click(radio(/^Own filters/));
    await userEvent.click(
      cohort('Second').getByRole('button', { name: 'Drop non-GenAI from non-GenAI', hidden }),
    );
    await userEvent.click(cohort('Second').getByRole('button', { name: 'Add a filter', hidden }));
    const adding = within(screen.getByRole('group', { name: /^Add a filter to/, hidden }));
    await userEvent.selectOptions(adding.getByRole('combobox', { name: 'Field', hidden }), 'Severity');
    await userEvent.click(adding.getByRole('checkbox', { name: 'High', hidden }));
    await screen.findByText(/^4 incidents are in both\./);
    expect(radio(/^Leave them out of both\s*10 against 6, proposed/)).toHaveProperty('checked', true);
    await userEvent.click(radio(/^Give them to GenAI\s*14 against 6/));
    const name = cohort('Second').getByRole('textbox', { name: 'Name of the second cohort', hidden });
    await userEvent.clear(name);
    expect(button(/^Compare these/)).toHaveProperty('disabled', true);
    await userEvent.type(name, 'severe');
    await userEvent.click(button(/^Compare these/));
    expect(session.getState().cohorts).toEqual({
      a: GENAI_AGAINST_REST.a,
      b: { label: 'severe', filter: [{ kind: 'oneOf', dimension: 'severity', values: ['high'] }] },
      overlap: 'a',
    });
  });

  it('keeps the open builder when Esc leaves the list of values', async () => {
    await opened();
    await userEvent.click(radio(/^Own filters/));
    const add = cohort('First').getByRole('button', { name: 'Add a filter', hidden });
    await userEvent.click(add);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: /^Add a filter to/, hidden })).toBeNull();
    expect(document.activeElement).toBe(add);
  });

  it('swaps by X, and the first colour stays with the first cohort', async () => {
    await opened();
    await userEvent.keyboard('x');
    await cohort('First').findByText('non-GenAI', { selector: 'b' });
    await cohort('First').findByText('26');
  });

  it('tells what makes the pair fair and what it would show', async () => {
    await opened();
    const table = within(await screen.findByRole('table', { name: 'Fair pair', hidden }));
    const names = table.getAllByRole('rowheader', { hidden }).map(({ textContent }) => textContent);
    expect(names).toEqual(['Impact start known', 'Still open', 'High severity', 'Months covered']);
    expect(await screen.findByRole('table', { name: 'What it would show', hidden })).toBeDefined();
    expect(await screen.findByText(/^Can we even tell\?/)).toBeDefined();
  });

  it('saves a pair under a name, takes it up again after a reload, and forgets it', async () => {
    await opened();
    await userEvent.click(radio(/^This service and the rest/));
    const name = screen.getByRole('textbox', { name: 'Name', hidden });
    await userEvent.clear(name);
    await userEvent.type(name, 'The first service');
    await userEvent.click(button('Save pair'));
    await screen.findByText('“The first service” is saved.');
    cleanup();
    const session = await opened();
    await userEvent.click(await screen.findByRole('button', { name: /^The first service/, hidden }));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(session.getState().cohorts.a.label).toBe('Service 0');
    await userEvent.keyboard('v');
    await userEvent.click(await screen.findByRole('button', { name: 'Forget The first service', hidden }));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: /^The first service/, hidden })).toBeNull(),
    );
  });
});
