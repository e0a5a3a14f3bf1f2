import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { VIEW_IDS } from '../../../src/app/session/chosen.ts';
import { renderApp } from './render-app.tsx';

afterEach(cleanup);

/** A popover counts as hidden where nothing is laid out. */
const hidden = true;

const value = (name: string | RegExp) => screen.findByRole('checkbox', { name, hidden });

describe('the rail', () => {
  it('lists every value in both cohorts before anything is chosen, unknown included', async () => {
    await renderApp();
    const severity = await screen.findByRole('group', { name: /Severity/ });
    const names = within(severity)
      .getAllByRole('checkbox')
      .map((box) => box.getAttribute('aria-label'));
    expect(names).toHaveLength(4);
    expect(names.at(-1)).toMatch(/^Unknown, GenAI \d+, non-GenAI \d+$/);
  });

  it('filters by a click, marks the facet, and keeps its other values', async () => {
    const session = await renderApp();
    await userEvent.click(await value(/^High/));
    expect(session.getState().filter).toEqual([{ kind: 'oneOf', dimension: 'severity', values: ['high'] }]);
    await screen.findByText('10 of 40 in view');
    expect(screen.getByRole('group', { name: /Severity\s*filtered/ })).toBeDefined();
    expect(await value(/^Low, GenAI \d+, non-GenAI \d+/)).toBeDefined();
  });

  it('drops the filter by the chip, and brings it back by undo', async () => {
    const session = await renderApp();
    await userEvent.click(await value(/^High/));
    await userEvent.click(screen.getByRole('button', { name: 'Drop Severity: High' }));
    expect(session.getState().filter).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(session.getState().filter).toHaveLength(1);
  });

  it('finds the values that it does not list', async () => {
    const session = await renderApp();
    await userEvent.click(await screen.findByRole('button', { name: '3 more' }));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search Service' }), 'service 8');
    await userEvent.click(await value(/^Service 8/));
    expect(session.getState().filter).toEqual([
      { kind: 'oneOf', dimension: 'service', values: ['Service 8'] },
    ]);
  });
});

describe('the strip', () => {
  it('moves its ends by keys, one undo step a press', async () => {
    const session = await renderApp();
    screen.getByRole('slider', { name: 'First in view' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    const [clause] = session.getState().filter;
    expect(clause).toMatchObject({ kind: 'startedIn', from: Date.UTC(2022, 2, 1), to: Date.UTC(2023, 0, 1) });
    expect(session.getState().trail.past).toHaveLength(2);
    expect(screen.getByRole('slider', { name: 'First in view' }).getAttribute('aria-valuetext')).toBe(
      'Mar 2022',
    );
  });

  it('is cleared by Escape', async () => {
    const session = await renderApp();
    screen.getByRole('slider', { name: 'Last in view' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(session.getState().filter).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(session.getState().filter).toEqual([]);
  });

  it('moves by a month with the brackets, and stays inside the data', async () => {
    const session = await renderApp();
    screen.getByRole('slider', { name: 'Last in view' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await userEvent.keyboard(']]]');
    expect(session.getState().filter[0]).toMatchObject({ to: Date.UTC(2023, 0, 1) });
    await userEvent.keyboard('[[');
    expect(session.getState().filter[0]).toMatchObject({ from: Date.UTC(2022, 0, 1) });
  });
});

describe('the keys', () => {
  it('go to views, swap cohorts, undo, and reset', async () => {
    const session = await renderApp();
    await userEvent.keyboard('x');
    expect(session.getState().cohorts.a.label).toBe('non-GenAI');
    await userEvent.keyboard('u');
    expect(session.getState().cohorts.a.label).toBe('GenAI');
    await userEvent.keyboard('{Shift>}{Control>}z{/Control}{/Shift}');
    expect(session.getState().cohorts.a.label).toBe('non-GenAI');
    await userEvent.keyboard('r');
    expect(session.getState().cohorts.a.label).toBe('GenAI');
    await userEvent.keyboard(`${VIEW_IDS.length}`);
    expect(session.getState().view).toBe('data');
  });

  it('open the clock, whose choice is in the chip', async () => {
    const session = await renderApp();
    await userEvent.keyboard('c');
    await userEvent.click(await screen.findByRole('radio', { name: /Time to resolve/, hidden }));
    expect(session.getState().clock.duration).toBe('ttr');
    expect(screen.getByRole('button', { name: /Time to resolve\s*impact start → resolved/ })).toBeDefined();
  });

  it('go to a view and into it: Tab goes on from there', async () => {
    const session = await renderApp();
    await userEvent.keyboard('3');
    expect(session.getState().view).toBe('detection');
    expect(document.activeElement?.id).toBe('main');
  });

  it('find any field and value behind the slash', async () => {
    const session = await renderApp();
    await userEvent.keyboard('/');
    const search = await screen.findByRole('searchbox', { name: 'Search fields', hidden });
    await userEvent.type(search, 'serv');
    const menu = search.closest<HTMLElement>('[role="dialog"]') ?? document.body;
    await userEvent.click(within(menu).getByRole('button', { name: /^Service/, hidden }));
    await userEvent.click(await value(/^Service 4(?!,)/));
    expect(session.getState().filter).toHaveLength(1);
  });

  it('are all listed behind the question mark', async () => {
    await renderApp();
    await userEvent.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'All keys' });
    expect(within(dialog).getByText('Swap the cohorts')).toBeDefined();
  });
});

describe('the page', () => {
  it('says why nothing is in view, and which filter to drop', async () => {
    const session = await renderApp();
    session.getState().go('overview');
    session.getState().select({ kind: 'oneOf', dimension: 'severity', values: ['high'] });
    session.getState().select({ kind: 'mentions', text: 'nowhere' });
    await screen.findByText('No incident matches these filters.');
    await userEvent.click(await screen.findByRole('button', { name: 'Drop Search' }));
    await screen.findByText('10 of 40 in view');
  });

  it('says what failed and what to do when its dataset cannot be opened', async () => {
    await renderApp({}, {} as never);
    await screen.findByText(/could not be fetched/);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
  });

  it('writes the address of each view into its tab', async () => {
    const session = await renderApp();
    session.getState().select({ kind: 'oneOf', dimension: 'severity', values: ['high', 'low', ''] });
    await waitFor(() => {
      const tab = screen.getByRole('link', { name: /Mitigation/ });
      expect(tab.getAttribute('href')).toBe('?view=mitigation&severity=high,low,unknown');
    });
  });
});
