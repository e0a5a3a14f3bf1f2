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
