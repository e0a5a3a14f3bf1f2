import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './support/browser.ts';

const open = browserForFile();

describe('the built app', () => {
  it('opens with its title and one visible heading, and no error in the console', async () => {
    const { page, problems } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).toContain('Incident Lens');
    expect(problems).toEqual([]);
  });

  it('sends no request to anywhere but where it came from', async () => {
    const { page, requests } = await open();
    await page.getByText('15,000 incidents').first().waitFor();
    const elsewhere = requests.filter(
      (url) => !url.startsWith(inject('origin')) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(requests.some((url) => url.endsWith('/datasets/replica/incidents.csv'))).toBe(true);
  });
});
