import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../../scripts/settled.ts';
import { browserForFile } from './support/browser.ts';
import { chips, figureOf, goTo, headline, inView } from './support/read-screen.ts';

const open = browserForFile();

const opened = async (query = '') => {
  const { page, problems } = await open({ query });
  await settled(page);
  return { page, problems };
};

/** What changes with the filters: all of it has to agree at any time. */
const screen = async (page: Page) => ({
  inView: await inView(page),
  chips: await chips(page),
  headline: await headline(page),
  query: new URL(page.url()).search,
});

/** Drags over the strip from one share of its width to another. */
async function brush(page: Page, from: number, to: number): Promise<void> {
  const box = await page.getByRole('slider', { name: 'First in view' }).locator('..').boundingBox();
  if (!box) throw new Error('The strip is not on screen.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + from * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + to * box.width, y, { steps: 6 });
  await page.mouse.up();
}

const usage = (page: Page, title: string) => figureOf(page, title).getByText(/ of .+ incidents$/);

describe('the strip', () => {
  it('filters by mouse: chip, address, counts and sentence follow, and undo brings all back', async () => {
    const { page, problems } = await opened();
    const before = await screen(page);
    await brush(page, 0.5, 0.7);
    const brushed = await screen(page);
    expect(brushed.chips).toEqual(['Time: May 2022 – Dec 2022']);
    expect(brushed.query).toBe('?time=2022-05-01..2023-01-01');
    expect(brushed.inView).toMatch(/^\d,\d{3} of 15,000$/);
    expect(brushed.headline).not.toBe(before.headline);
    const n = brushed.inView.split(' of ')[0];
    expect(await usage(page, 'What breaks?').textContent()).toBe(`${n} of ${n} incidents`);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await screen(page)).toEqual(before);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('filters by keyboard as by mouse, and Esc lets go', async () => {
    const { page } = await opened();
    const before = await screen(page);
    await page.getByRole('slider', { name: 'First in view' }).focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('slider', { name: 'Last in view' }).focus();
    await page.keyboard.press('ArrowLeft');
    const moved = await screen(page);
    expect(moved.query).toBe('?time=2021-07-01..2024-02-01');
    expect(moved.chips).toEqual(['Time: Jul 2021 – Jan 2024']);
    await page.goto(`${new URL(page.url()).origin}/${moved.query}`);
    expect(await screen(page)).toEqual(moved);
    await page.getByRole('slider', { name: 'Last in view' }).focus();
    await page.keyboard.press('Escape');
    expect(await screen(page)).toEqual(before);
    await page.context().close();
  });
});

describe('a bar and a value of the rail', () => {
  it('filter every other chart, and leave their own whole', async () => {
    const { page, problems } = await opened();
    const causes = figureOf(page, 'Why?').getByRole('group', { name: 'Root cause' });
    const rows = await causes.getByRole('button').allTextContents();
    await causes.getByRole('button', { name: /^Code bug/ }).click();
    expect(await inView(page)).toBe('2,308 of 15,000');
    expect(await causes.getByRole('button').allTextContents()).toEqual(rows);
    expect(await causes.getByRole('button', { pressed: true }).allTextContents()).toEqual([
      expect.stringMatching(/^Code bug/),
    ]);
    expect(await usage(page, 'Why?').textContent()).toBe('13,450 of 15,000 incidents');
    expect(await usage(page, 'What breaks?').textContent()).toBe('2,308 of 2,308 incidents');
    const severities = page.getByRole('group', { name: /^Severity/ }).getByRole('checkbox');
    const names = await severities.evaluateAll((all) => all.map((box) => box.getAttribute('aria-label')));
    await page.getByRole('checkbox', { name: /^High,/ }).check();
    const both = await screen(page);
    expect(both.chips).toEqual(['Root cause: Code bug', 'Severity: High']);
    expect(both.query).toBe('?rootCause=code%20bug&severity=high');
    expect(
      await severities.evaluateAll((all) => all.map((box) => box.getAttribute('aria-label'))),
      'the rail leaves its own filter out',
    ).toEqual(names);
    await page.getByRole('button', { name: 'Drop Root cause: Code bug' }).click();
    expect((await screen(page)).inView).toBe('2,364 of 15,000');
    await page.keyboard.press('u');
    expect(await screen(page)).toEqual(both);
    await page.getByRole('button', { name: 'Reset' }).click();
    expect((await screen(page)).inView).toBe('15,000 of 15,000');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('stay through back, forward and reload, with the clock', async () => {
    const { page } = await opened();
    await page.getByRole('checkbox', { name: /^High,/ }).check();
    await page.keyboard.press('c');
    await page.getByRole('radio', { name: 'Time to resolve' }).check();
    await page.keyboard.press('Escape');
    const overview = await screen(page);
    expect(overview.query).toContain('clock=ttr.impact.keep');
    await goTo(page, 'Mitigation');
    const mitigation = await screen(page);
    expect(mitigation.headline).toMatch(/^Half of GenAI incidents are resolved within/);
    await page.goBack();
    expect(await screen(page)).toEqual(overview);
    await page.goForward();
    expect(await screen(page)).toEqual(mitigation);
    await page.reload();
    expect(await screen(page)).toEqual(mitigation);
    await page.context().close();
  });
});

describe('a filter that leaves little', () => {
  it('says in every view that it is too little to tell', async () => {
    const { page, problems } = await opened('time=2020-06-01..2020-06-08');
    for (const view of ['Overview', 'Trends', 'Detection', 'Mitigation', 'Categories']) {
      await goTo(page, view);
      expect.soft(await headline(page), view).toBe('Too few to say: 3 GenAI and 55 non-GenAI incidents.');
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('names the filter to drop when nothing is left, and drops it', async () => {
    const { page } = await opened('service=Storage&team=Inference');
    expect(await headline(page)).toBe('No incident matches these filters.');
    expect(await inView(page)).toBe('0 of 15,000');
    await page.getByText('Drop Team to see 1,368.').waitFor();
    await page.getByRole('button', { name: 'Drop Team', exact: true }).click();
    expect(await inView(page)).toBe('1,368 of 15,000');
    expect(await chips(page)).toEqual(['Service: Storage']);
    await page.context().close();
  });
});
