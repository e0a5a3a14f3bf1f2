import { describe, expect, it } from 'vitest';
import { browserForFile } from './support/browser.ts';

const open = browserForFile();

describe('the built app', () => {
  it('opens with its title and one visible heading, and no error in the console', async () => {
    const { page, problems } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).toContain('Incident Lens');
    expect(problems).toEqual([]);
  });
});
