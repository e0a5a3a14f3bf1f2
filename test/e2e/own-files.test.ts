import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../scripts/settled.ts';
import { FOREIGN_FILE, MADE, MADE_FILES } from '../fixtures/made-files.ts';
import { browserForFile } from './support/browser.ts';
import { dropFile } from './support/drop-file.ts';
import { openDropped, replicaOpen } from './support/open-file.ts';
import { figureOf, goByKey, goTo, headline, inView, tableBehind, tabTo } from './support/read-screen.ts';

const open = browserForFile();

/** What the columns of the foreign file are. */
const ROLES = [
  ['Kenn', 'Id'],
  ['Was', 'Title'],
  ['Wann los', 'Impact start'],
  ['Wann weg', 'Mitigated'],
  ['Sorte', 'GenAI or not'],
] as const;

describe('a file that is dropped', () => {
  let page: Page;
  let problems: readonly string[];
  beforeAll(async () => {
    ({ page, problems } = await open({ query: 'view=mitigation' }));
    await replicaOpen(page);
  });

  it.each(MADE_FILES)('$name is understood without a question and compared', async (file) => {
    await openDropped(page, file, '80');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await inView(page)).toBe('80 of 80');
    await goTo(page, 'Mitigation');
    expect(await headline(page)).toBe(MADE.headline);
    const quantiles = await tableBehind(figureOf(page, 'Where in the range is the gap?'));
    expect(quantiles.get('Median')).toMatchObject({
      GenAI: MADE.medians.genai,
      'non-GenAI': MADE.medians.rest,
    });
    await goTo(page, 'Detection');
    const sources = await tableBehind(figureOf(page, 'Who notices?'));
    expect(sources.get('People')).toMatchObject({
      'GenAI, incidents': MADE.human[0],
      'GenAI, share': MADE.human[1],
    });
  });

  it('keeps the columns that mean nothing to it, and shows the source row as written', async () => {
    await goTo(page, 'Incidents');
    await page.getByLabel('Order').selectOption('Oldest first');
    await settled(page);
    await page.getByRole('grid').getByRole('row').nth(1).click();
    const source = page.getByRole('region', { name: 'Source fields' });
    expect(await source.getByRole('row', { name: /^Ticket colour / }).textContent()).toContain('teal');
    expect(
      await source
        .getByRole('row', { name: /^Title / })
        .getByRole('cell')
        .first()
        .textContent(),
    ).toBe(MADE.title);
    await page.keyboard.press('Escape');
  });

  it('stays open beside the others, and logs no error', async () => {
    await goTo(page, 'Data');
    for (const { name } of MADE_FILES)
      expect(await page.getByRole('radio', { name, exact: true }).count(), name).toBe(1);
    expect(problems).toEqual([]);
  });
});

describe('a file whose columns say nothing', () => {
  it('is mapped by keyboard alone, with a preview that follows, and opens', async () => {
    const { page, problems } = await open();
    await replicaOpen(page);
    await dropFile(page, FOREIGN_FILE);
    const screen = page.getByRole('dialog', { name: 'Columns of vorfaelle.csv' });
    await screen.waitFor();
    for (const [header, role] of ROLES) {
      if (header === 'Kenn') await tabTo(page, 'Role of Kenn');
      else await page.keyboard.press('j');
      await page.keyboard.type(role);
    }
    for (const [header, role] of ROLES)
      expect(await screen.getByLabel(`Role of ${header}`).locator('option:checked').textContent()).toBe(role);
    await screen.getByText('30 non-GenAI').waitFor();
    await screen.getByText('60 incidents will be opened.').waitFor();
    await screen.locator('[aria-busy="false"]').waitFor();
    await page.keyboard.press('Control+Enter');
    await screen.waitFor({ state: 'detached' });
    expect(await inView(page)).toBe('60 of 60');
    await goByKey(page, 'Mitigation');
    expect(await headline(page)).toContain('GenAI');
    expect((await tableBehind(figureOf(page, 'Where in the range is the gap?'))).get('Median')).toMatchObject(
      { GenAI: '59 m', 'non-GenAI': '1 h' },
    );
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
