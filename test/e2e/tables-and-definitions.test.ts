import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../scripts/settled.ts';
import { browserForFile } from './support/browser.ts';
import { figureOf, goTo, tableBehind } from './support/read-screen.ts';

const open = browserForFile();

/** `Code bug: GenAI 21.5 %, 580 of 2,700; non-GenAI 16.1 %, 1,728 of 10,750`, in its parts. */
const BAR = /^(.+?)\s?: GenAI (.+?)\s?, ([\d,]+) of [\d,]+; non-GenAI (.+?)\s?, ([\d,]+) of/;

const hasFocus = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).evaluate((element) => element === document.activeElement);

describe('behind a chart', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open({ query: 'view=categories' }));
    await settled(page);
  });

  it.each(['What breaks?', 'Why?', 'How is it fixed?'])(
    '%s stands a table with the numbers of its bars',
    async (title) => {
      const figure = figureOf(page, title);
      await figure.getByRole('group').getByRole('button').first().waitFor();
      const bars = await figure.getByRole('group').getByRole('button').allTextContents();
      const table = await tableBehind(figure);
      expect(bars.length).toBeGreaterThan(2);
      for (const bar of bars) {
        const [, name = '', a, aCount, b, bCount] = BAR.exec(bar) ?? [];
        expect(table.get(name), bar).toMatchObject({
          'GenAI, incidents': aCount,
          'GenAI, share': a,
          'non-GenAI, incidents': bCount,
          'non-GenAI, share': b,
        });
      }
      await figure.getByRole('button', { name: 'Show chart' }).click();
      expect(await figure.getByRole('table').count()).toBe(0);
    },
  );

  it('stands a table that T turns to and back, in the figure that has the focus', async () => {
    const figure = figureOf(page, 'Why?');
    await figure.getByRole('button', { name: 'Why?', exact: true }).focus();
    await page.keyboard.press('t');
    expect(await figure.getByRole('table').count()).toBe(1);
    expect(await figureOf(page, 'What breaks?').getByRole('table').count()).toBe(0);
    await page.keyboard.press('t');
    expect(await figure.getByRole('table').count()).toBe(0);
  });

  it('stands its definition, which opens by Enter and closes by Esc', async () => {
    await page.getByRole('button', { name: 'Why?', exact: true }).focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: 'Definition: Why?' });
    for (const line of ['Formula', 'Population', 'Left out', 'Method', 'Source'])
      expect(await card.getByRole('term').filter({ hasText: line }).count(), line).toBe(1);
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    expect(await hasFocus(page, 'Why?')).toBe(true);
  });

  it('stands a definition in every figure of every view', async () => {
    for (const view of ['Overview', 'Trends', 'Detection', 'Mitigation', 'Data']) {
      await goTo(page, view);
      const figures = await page.getByRole('figure').all();
      expect(figures.length, view).toBeGreaterThan(0);
      for (const figure of figures)
        expect
          .soft(await figure.getByRole('heading', { level: 2 }).getByRole('button').count(), view)
          .toBe(1);
    }
  });
});
