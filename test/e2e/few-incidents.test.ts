import { describe, expect, it } from 'vitest';
import { ONE_COHORT, ONE_INCIDENT } from '../fixtures/made-files.ts';
import { axeFindings } from './support/axe-findings.ts';
import { browserForFile } from './support/browser.ts';
import { openDropped, replicaOpen } from './support/open-file.ts';
import { goTo, headline } from './support/read-screen.ts';

const open = browserForFile();

const VIEWS = ['Overview', 'Trends', 'Detection', 'Mitigation', 'Categories', 'Incidents', 'Data'];

describe.each([
  { file: ONE_INCIDENT, incidents: '1' },
  { file: ONE_COHORT, incidents: '40' },
])('$file.name', ({ file, incidents }) => {
  it('leaves every view standing: a sentence, no error, no NaN, no finding of axe', async () => {
    const { page, problems } = await open();
    await replicaOpen(page);
    await openDropped(page, file, incidents);
    for (const view of VIEWS) {
      await goTo(page, view);
      expect.soft((await headline(page)).length, view).toBeGreaterThan(10);
      const text = (await page.getByRole('main').textContent()) ?? '';
      expect.soft(text.match(/NaN|undefined|Infinity|\[object/g), view).toBeNull();
      expect.soft(text, view).not.toContain('This view stopped');
      expect.soft(await page.locator('figure[data-state="error"]').count(), view).toBe(0);
      expect.soft(await axeFindings(page), view).toEqual([]);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
