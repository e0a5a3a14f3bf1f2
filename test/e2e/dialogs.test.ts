import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../../scripts/settled.ts';
import { FOREIGN_FILE } from '../fixtures/made-files.ts';
import { axeFindings } from './support/axe-findings.ts';
import { browserForFile } from './support/browser.ts';
import { dropFile } from './support/drop-file.ts';

const open = browserForFile();

/** What can lie over the page, and the ways to it at 1,440 px and at 390 px. */
const OVERLAYS: readonly {
  readonly name: string;
  readonly query?: string;
  readonly show: (page: Page) => Promise<unknown>;
}[] = [
  { name: 'the filter menu', show: (page) => page.keyboard.press('/') },
  { name: 'the clock', show: (page) => page.keyboard.press('c') },
  { name: 'the palette', show: (page) => page.keyboard.press('Control+k') },
  { name: 'the keys', show: (page) => page.keyboard.press('?') },
  { name: 'the mapping screen', show: (page) => dropFile(page, FOREIGN_FILE) },
  {
    name: 'the drawer',
    query: 'view=incidents&incident=R-10002',
    show: (page) => page.getByRole('region', { name: 'Source fields' }).waitFor(),
  },
];

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

describe.each(SIZES)('at $width px', ({ width, height }) => {
  it.each(OVERLAYS)('$name has no finding of axe in either scheme', async ({ name, query, show }) => {
    const { page, problems } = await open({
      query: query ?? 'view=data',
      context: { viewport: { width, height }, colorScheme: 'light' },
    });
    await settled(page);
    const isPage = query !== undefined && width >= 1200;
    // On a phone the filter menu and its key have the sheet in their place.
    if (name === 'the filter menu' && width < 1200)
      await page.getByRole('button', { name: 'Filter', exact: true }).last().click();
    else await show(page);
    if (!isPage) await page.getByRole('dialog').waitFor();
    await settled(page);
    expect.soft(await axeFindings(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFindings(page), 'dark').toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
