import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './support/browser.ts';
import { replicaOpen } from './support/open-file.ts';
import { goTo, headline, viewNames } from './support/read-screen.ts';

const open = browserForFile();

describe('the first visit', () => {
  it('opens the replica, says that it is synthetic and answers in a sentence', async () => {
    const { page, problems } = await open();
    await replicaOpen(page);
    expect(await page.title()).toContain('Incident Lens');
    expect(await page.getByText('15,000 incidents · not real data').isVisible()).toBe(true);
    expect(await headline(page)).toMatch(/GenAI .*\d\.\d times as (often|long)/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('visits every view without an error, and asks nothing of elsewhere', async () => {
    const { page, problems, requests } = await open();
    await replicaOpen(page);
    const tabs = await viewNames(page);
    expect(tabs.length).toBeGreaterThan(6);
    for (const tab of tabs) {
      await goTo(page, tab);
      expect.soft(await page.title(), tab).toBe(`${tab} · Incident Lens`);
      expect.soft(await page.getByRole('heading', { level: 1 }).count(), tab).toBe(1);
    }
    expect(problems).toEqual([]);
    const elsewhere = requests.filter(
      (url) => !url.startsWith(`${inject('origin')}/`) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    await page.context().close();
  });

  it('gets the page under a policy that lets nothing out', async () => {
    const { page } = await open();
    const response = await page.request.get(inject('origin'));
    const policy = response.headers()['content-security-policy'];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    await page.context().close();
  });
});
