import type { Locator, Page } from 'playwright-core';
import { settled } from '../../../scripts/settled.ts';
import { readTable } from './read-table.ts';

/** The figure of a title. */
export const figureOf = (page: Page, title: string): Locator =>
  page.getByRole('figure', { name: title, exact: true });

/** A row of a table, its cells by the names of their columns. */
export type NamedRow = Readonly<Record<string, string>>;

/** The rows behind a figure, by the text of their first cell; the figure shows its table afterwards. */
export async function tableBehind(figure: Locator): Promise<ReadonlyMap<string, NamedRow>> {
  const button = figure.getByRole('button', { name: /^Show (as table|chart)$/ });
  if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
  const [head = [], ...rows] = await readTable(figure.getByRole('table'));
  return new Map(
    rows.map((cells) => [
      cells[0] ?? '',
      Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])),
    ]),
  );
}

/** Goes to a view by its tab and waits until it stands. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: view, exact: true })
    .click();
  await settled(page);
}

/** The names of the views, in the order of their tabs and digits. */
export const viewNames = async (page: Page): Promise<readonly string[]> =>
  (await page.getByRole('navigation', { name: 'Views' }).getByRole('link').allTextContents()).map((name) =>
    name.replace(/^\d/, ''),
  );

/** Presses Tab until the focus is on what has this label; few presses have to do. */
export async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) === label) return;
  }
  throw new Error(`Twenty times Tab do not lead to “${label}”.`);
}

/** Goes to a view by its digit, as a reader does who has no mouse. */
export async function goByKey(page: Page, view: string): Promise<void> {
  await page.keyboard.press(String((await viewNames(page)).indexOf(view) + 1));
  await settled(page);
}

/** How many incidents the whole page is about: `1,252 of 1,252 in view`. */
export async function inView(page: Page): Promise<string> {
  await settled(page);
  const foot = page.getByText(/ in view$/);
  return ((await foot.textContent()) ?? '').replace(/ in view$/, '');
}

/** The sentence that a view opens with, its unbroken spaces as plain ones. */
export const headline = async (page: Page): Promise<string> =>
  ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').replaceAll('\u00a0', ' ');

/** What the filter chips say: `Root cause Code bug`. */
export const chips = async (page: Page): Promise<readonly string[]> =>
  (await page.getByRole('button', { name: /^Drop .+: / }).all()).length === 0
    ? []
    : page
        .getByRole('button', { name: /^Drop .+: / })
        .evaluateAll((crosses) => crosses.map((cross) => cross.getAttribute('aria-label')?.slice(5) ?? ''));
