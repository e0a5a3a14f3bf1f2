import { describe, expect, it } from 'vitest';
import { settled } from '../../scripts/settled.ts';
import { VIEW_IDS } from '../../src/app/session/chosen.ts';
import { axeFindings } from './support/axe-findings.ts';
import { browserForFile } from './support/browser.ts';

const open = browserForFile();

describe('each view', () => {
  it.each(VIEW_IDS)('%s has no finding of axe, in both schemes and at 390 px, nor an error', async (view) => {
    const { page, problems } = await open({ query: `view=${view}`, context: { colorScheme: 'light' } });
    await settled(page);
    expect.soft(await axeFindings(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    expect.soft(await axeFindings(page), 'dark').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await settled(page);
    expect.soft(await axeFindings(page), '390 px').toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, 'pixels to scroll sideways').toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
