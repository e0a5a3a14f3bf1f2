import type { Locator } from 'playwright-core';

/** The rows of a table as the text of their cells, the head row first. */
export const readTable = (table: Locator): Promise<readonly (readonly string[])[]> =>
  table
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
    );
