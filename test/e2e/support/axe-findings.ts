import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds on the page as it stands: rule and element, one line each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

declare global {
  interface Window {
    readonly axe: typeof import('axe-core');
  }
}
