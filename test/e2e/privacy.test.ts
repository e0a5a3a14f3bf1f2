import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './support/browser.ts';
import { dropFile } from './support/drop-file.ts';

const open = browserForFile();

const CSV = [
  'id,title,class,severity,impact_start_at,detected_at,mitigated_at',
  ...Array.from({ length: 60 }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0');
    const kind = index % 2 === 0 ? 'genai' : 'non-genai';
    return `P-${index},Secret project ${index},${kind},high,2024-01-${day}T08:00:00Z,2024-01-${day}T08:05:00Z,2024-01-${day}T09:${10 + (index % 40)}:00Z`;
  }),
].join('\n');

describe('what leaves the page', () => {
  it('is nothing: every request goes to where the app came from, a dropped file included', async () => {
    const { page, requests } = await open();
    await page.getByText('15,000 incidents').first().waitFor();
    const before = requests.length;
    await dropFile(page, { name: 'secret.csv', bytes: new TextEncoder().encode(CSV) });
    await page.getByText('60 incidents').first().waitFor();
    const elsewhere = requests.filter(
      (url) => !url.startsWith(inject('origin')) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(requests.slice(before).filter((url) => !/\/assets\/|\/icon\.svg$/.test(url))).toEqual([]);
  });

  it('is held back by the policy of the page', async () => {
    const { page } = await open();
    const blocked = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            resolve(effectiveDirective),
          );
          void fetch('https://elsewhere.invalid/').catch(() => {});
        }),
    );
    expect(blocked).toBe('connect-src');
  });

  it('is held back by the policy of the worker, which comes with its own script', async () => {
    const { page, requests } = await open();
    await page.getByText('15,000 incidents').first().waitFor();
    const script = requests.find((url) => /\/assets\/entry-[^/]+\.js$/.test(url));
    const response = await page.request.get(script ?? '');
    expect(response.headers()['content-security-policy']).toContain("connect-src 'self'");
  });
});
