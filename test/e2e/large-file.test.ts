import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../scripts/settled.ts';
import { browserForFile } from './support/browser.ts';
import { chooseFile, replicaOpen } from './support/open-file.ts';
import { goTo, headline, inView } from './support/read-screen.ts';

const open = browserForFile();

const BYTES = 60_000_000;
const NAME = 'large.csv';

/** Writes incidents until the file has 60 MB. */
async function writeLarge(path: string): Promise<void> {
  const file = createWriteStream(path);
  const start = Date.UTC(2021, 0, 1);
  file.write('id,title,class,severity,started_at,detected_at,mitigated_at,root_cause,summary\n');
  for (let row = 0, written = 0; written < BYTES; ) {
    let block = '';
    for (let i = 0; i < 5_000; i++, row++) {
      const at = (minutes: number) => new Date(start + (row * 3 + minutes) * 60_000).toISOString();
      block += `L-${row},Queue ${row % 97} is slow,${row % 5 ? 'non-genai' : 'genai'},low,${at(0)},${at(4)},${at(30 + (row % 900))},cause ${row % 7},"${'words, '.repeat(20)}"\n`;
    }
    written += block.length;
    if (!file.write(block)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

describe('a file of 60 MB', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'incident-lens-'));
    await writeLarge(join(folder, NAME));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('tells rising progress, leaves the page free, and can be cancelled', async () => {
    const { page, problems } = await open({ query: 'view=data' });
    await replicaOpen(page);
    const before = await headline(page);
    await page.evaluate(watchProgress);
    await chooseFile(page, join(folder, NAME));
    await page.waitForFunction(() => (window.seen?.shares.length ?? 0) > 3);
    await page
      .getByRole('listitem')
      .filter({ hasText: NAME })
      .getByRole('button', { name: 'Cancel' })
      .click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    const seen = await page.evaluate(() => window.seen);
    const shares = seen?.shares ?? [];
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1), 'stopped on its way').toBeLessThan(1);
    expect(seen?.longestPause, 'milliseconds without a frame').toBeLessThan(500);
    await settled(page);
    expect(await inView(page)).toBe('15,000 of 15,000');
    expect(await headline(page)).toBe(before);
    await goTo(page, 'Overview');
    await page.getByRole('checkbox', { name: /^High,/ }).check();
    expect(await inView(page)).toBe('2,364 of 15,000');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

declare global {
  interface Window {
    /** What the page has shown since it was watched. */
    seen?: { readonly shares: number[]; longestPause: number };
  }
}

/** Runs in the page: notes each new share that the progress bar tells, and the longest time between two frames. */
function watchProgress(): void {
  const seen: NonNullable<Window['seen']> = { shares: [], longestPause: 0 };
  window.seen = seen;
  let last = performance.now();
  const look = (now: number) => {
    seen.longestPause = Math.max(seen.longestPause, now - last);
    last = now;
    const share = document.querySelector('progress')?.value;
    if (share !== undefined && share !== seen.shares.at(-1)) seen.shares.push(share);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
