import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../../scripts/settled.ts';
import { axeFindings } from './support/axe-findings.ts';
import { browserForFile } from './support/browser.ts';
import { headline } from './support/read-screen.ts';

const open = browserForFile();

const opened = async (query = '', viewport = { width: 1440, height: 900 }) => {
  const { page, problems } = await open({ query, context: { viewport } });
  await settled(page);
  return { page, problems };
};

const builder = (page: Page) => page.getByRole('dialog', { name: 'What is compared' });
const chipNames = async (page: Page): Promise<readonly string[]> => {
  await settled(page);
  return page
    .getByRole('region', { name: 'What is looked at' })
    .locator('button[aria-haspopup="dialog"][title^="Choose the cohorts"]')
    .allTextContents();
};
const query = (page: Page) => new URL(page.url()).searchParams;

describe('the cohort builder', () => {
  it('compares a quarter with the one before in a few clicks; the link brings it back', async () => {
    const { page, problems } = await opened();
    expect(await chipNames(page)).toEqual([' GenAI 3,000', ' non-GenAI 12,000']);
    await page.getByRole('button', { name: 'GenAI 3,000', exact: true }).click();
    await builder(page)
      .getByRole('radio', { name: /^This period and the last/ })
      .check();
    await builder(page)
      .getByRole('combobox', { name: 'Periods' })
      .selectOption({ label: 'The last quarter and the one before' });
    await builder(page).getByRole('table', { name: 'What it would show' }).waitFor();
    await builder(page)
      .getByRole('button', { name: /^Compare these/ })
      .click();
    const names = await chipNames(page);
    expect(names[0]).toMatch(/^ Q4 2023 [\d,]+$/);
    expect(names[1]).toMatch(/^ Q3 2023 [\d,]+$/);
    expect(query(page).get('a')).toBe('Q4 2023;time=2023-10-01..2024-01-01');
    const said = await headline(page);
    expect(said).toContain('Q4 2023 incidents');
    await page.reload();
    expect(await chipNames(page)).toEqual(names);
    expect(await headline(page)).toBe(said);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('works by keyboard alone, gives the focus back, and Esc keeps the old pair', async () => {
    const { page, problems } = await opened();
    const chip = page.getByRole('button', { name: 'GenAI 3,000', exact: true });
    await chip.focus();
    await page.keyboard.press('Enter');
    const inUse = builder(page).getByRole('radio', { name: /^GenAI and the rest/ });
    await inUse.waitFor();
    await expect.poll(() => inUse.evaluate((radio) => radio === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await builder(page).getByRole('combobox', { name: 'Marker' }).waitFor();
    await page.keyboard.press('Escape');
    await builder(page).waitFor({ state: 'detached' });
    expect(query(page).get('a')).toBeNull();
    await expect.poll(() => chip.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('v');
    await inUse.waitFor();
    await expect.poll(() => inUse.evaluate((radio) => radio === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    expect(query(page).get('a')).toMatch(/^post-ChatGPT;time=2022-11-30\.\./);
    expect(await headline(page)).toContain('post-ChatGPT incidents');
    await page.keyboard.press('u');
    expect(await chipNames(page)).toEqual([' GenAI 3,000', ' non-GenAI 12,000']);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('says what is in both cohorts, keeps a pair through a reload, and passes axe', async () => {
    const { page, problems } = await opened();
    await page.keyboard.press('v');
    await builder(page)
      .getByRole('radio', { name: /^Own filters/ })
      .check();
    const second = builder(page).getByRole('region', { name: 'Second cohort' });
    await second.getByRole('button', { name: 'Drop non-GenAI from non-GenAI' }).click();
    await second.getByRole('button', { name: 'Add a filter' }).click();
    await builder(page).getByRole('combobox', { name: 'Field' }).selectOption('Stage');
    await builder(page).getByRole('checkbox', { name: 'Preview' }).check();
    await builder(page)
      .getByText(/ incidents are in both\./)
      .waitFor();
    await builder(page)
      .getByRole('radio', { name: /^Give them to Preview/ })
      .check();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await builder(page).getByRole('textbox', { name: 'Name', exact: true }).fill('GenAI and preview');
    await builder(page).getByRole('button', { name: 'Save pair' }).click();
    await builder(page).getByText('“GenAI and preview” is saved.').waitFor();
    await page.reload();
    await settled(page);
    expect(query(page).get('a'), 'saving does not compare').toBeNull();
    await page.keyboard.press('v');
    await builder(page)
      .getByRole('button', { name: /^GenAI and preview/ })
      .click();
    await page.keyboard.press('Control+Enter');
    expect((await chipNames(page))[1]).toMatch(/^ Preview [\d,]+$/);
    expect(query(page).get('overlap')).toBe('b');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is a full sheet on a phone', async () => {
    const { page, problems } = await opened('', { width: 390, height: 844 });
    await page.getByRole('button', { name: 'GenAI 3,000', exact: true }).click();
    await builder(page)
      .getByRole('radio', { name: /^This service and the rest/ })
      .check();
    const box = await builder(page).boundingBox();
    expect(box?.width).toBe(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await builder(page)
      .getByRole('button', { name: /^Compare these/ })
      .click();
    await builder(page).waitFor({ state: 'detached' });
    expect((await chipNames(page))[1]).toMatch(/^ other [\d,]+$/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
