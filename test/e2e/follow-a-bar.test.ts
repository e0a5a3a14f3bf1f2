import { describe, expect, it } from 'vitest';
import { settled } from '../../scripts/settled.ts';
import { browserForFile } from './support/browser.ts';
import { figureOf, goByKey, goTo, headline, tabTo } from './support/read-screen.ts';

const open = browserForFile();

const digits = (text: string | null): number => Number((text ?? '').replaceAll(/\D/g, ''));

describe('a bar, followed down', () => {
  it('leads to exactly its incidents, to one of them with its source row, and back', async () => {
    const { page, problems } = await open({ query: 'view=categories' });
    await settled(page);
    const bar = figureOf(page, 'Why?').getByRole('button', { name: /^Code bug/ });
    const [, a, b] = /GenAI .*?, ([\d,]+) of .*; non-GenAI .*?, ([\d,]+) of/.exec(
      (await bar.textContent()) ?? '',
    ) ?? ['', '', ''];
    await bar.click();
    await goTo(page, 'Incidents');
    const total = digits(a ?? '') + digits(b ?? '');
    expect(total).toBeGreaterThan(100);
    expect(await headline(page)).toContain(`${total.toLocaleString('en')} incidents match`);
    const grid = page.getByRole('grid', { name: 'Incidents' });
    expect(Number(await grid.getAttribute('aria-rowcount')) - 1).toBe(total);

    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('complementary', { name: 'Incident' });
    const id = await drawer.getByRole('row', { name: /^id / }).getByRole('cell').first().textContent();
    expect(await grid.getByRole('row').nth(2).textContent()).toContain(id);
    expect(new URL(page.url()).searchParams.get('incident')).toBe(id);
    const source = drawer.getByRole('region', { name: 'Source fields' });
    expect(await source.getByRole('row', { name: /^root_cause / }).textContent()).toContain('code bug');
    expect(await drawer.getByRole('region', { name: 'Stages' }).getByRole('listitem').count()).toBe(5);

    await page.reload();
    await drawer.getByRole('row', { name: `id ${id}` }).waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).searchParams.has('incident')).toBe(false);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is reached by keyboard alone: from load to a filtered, opened incident', async () => {
    const { page } = await open();
    await settled(page);
    await page.keyboard.press('/');
    const menu = page.getByRole('dialog');
    await menu.waitFor();
    await page.keyboard.type('root');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('code bug');
    await menu.getByRole('checkbox', { name: /^Code bug/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('rootCause')).toBe('code bug');
    await goByKey(page, 'Incidents');
    await tabTo(page, 'Incidents');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Incident' }).getByRole('heading').first().waitFor();
    expect(new URL(page.url()).searchParams.get('incident')).toMatch(/^R-/);
    await page.context().close();
  });
});
