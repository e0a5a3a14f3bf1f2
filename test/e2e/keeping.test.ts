import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForFile } from './support/browser.ts';
import { dropFile } from './support/drop-file.ts';

const open = browserForFile();

const CSV = [
  'id,title,class,severity,impact_start_at,detected_at,mitigated_at',
  ...Array.from({ length: 60 }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0');
    const kind = index % 2 === 0 ? 'genai' : 'non-genai';
    return `K-${index},Outage ${index},${kind},high,2024-01-${day}T08:00:00Z,2024-01-${day}T08:05:00Z,2024-01-${day}T09:${10 + (index % 40)}:00Z`;
  }),
].join('\n');

const drop = (page: Page) => dropFile(page, { name: 'kept.csv', bytes: new TextEncoder().encode(CSV) });

const storage = (page: Page) => page.getByRole('region', { name: 'Storage' });

/** A page of the Data view with the file open, and kept. */
async function kept() {
  const opened = await open({ query: 'view=data' });
  const { page } = opened;
  await page.getByRole('radio', { name: 'Synthetic replica', checked: true }).waitFor();
  await drop(page);
  await page.getByRole('radio', { name: 'kept.csv', checked: true }).waitFor();
  await storage(page).getByText('kept.csv').waitFor();
  return opened;
}

describe('a file that was dropped', () => {
  it('is open again after a reload, and nothing was asked or sent', async () => {
    const { page, problems, requests } = await kept();
    const before = requests.length;
    await page.reload();
    await page.getByRole('radio', { name: 'kept.csv', checked: true }).waitFor();
    await page.getByText('60 incidents').first().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(problems).toEqual([]);
    expect(requests.slice(before).filter((url) => /datasets\//.test(url))).toEqual([]);
  });

  it('is listed beside the replica for who comes back without its address', async () => {
    const { page } = await kept();
    await page.goto(new URL('/?view=data', page.url()).href);
    await page.getByRole('radio', { name: 'Synthetic replica', checked: true }).waitFor();
    await page.getByRole('radio', { name: 'kept.csv' }).click();
    await page.getByRole('radio', { name: 'kept.csv', checked: true }).waitFor();
    await page.getByText('60 incidents').first().waitFor();
  });

  it('is gone when it is forgotten', async () => {
    const { page } = await kept();
    const address = page.url();
    await page.getByRole('button', { name: 'Remove kept.csv' }).click();
    await storage(page)
      .getByText(/No file is kept yet/)
      .waitFor();
    await page.getByRole('radio', { name: 'Synthetic replica', checked: true }).waitFor();
    expect(await page.getByRole('radio', { name: 'kept.csv' }).count()).toBe(0);
    await page.goto(address.replace('view=data', 'view=overview'));
    await page.getByText('This link is about a file that is not open here.').waitFor();
  });
});
