import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { VIEW_IDS } from '../src/app/session/chosen.ts';
import { launchChromium } from './launch-chromium.ts';
import { serveBuiltApp } from './serve-built-app.ts';
import { settled } from './settled.ts';

const FOLDER = 'docs/screenshots';
const README_PICTURE = 'docs/overview.png';
/** What Data says before a dataset is open. */
const NOTHING_OPEN = 'No dataset is open yet.';
const WIDTHS = [1440, 390] as const;
const SCHEMES = ['light', 'dark'] as const;

interface Shot {
  readonly view: string;
  readonly width: number;
  readonly scheme: (typeof SCHEMES)[number];
  readonly path: string;
}

async function shoot(browser: Browser, origin: string, { view, width, scheme, path }: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${origin}/?view=${view}`);
  const heading = page.getByRole('heading', { level: 1 });
  await heading.filter({ hasNotText: NOTHING_OPEN }).waitFor();
  await settled(page);
  await page.screenshot({ path, fullPage: true });
  await context.close();
  console.log(path);
}

const only = process.argv[2];
const views = only === undefined ? VIEW_IDS : VIEW_IDS.filter((view) => view === only);

mkdirSync(FOLDER, { recursive: true });
const { origin, close } = await serveBuiltApp();
const browser = await launchChromium();
for (const view of views) {
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      await shoot(browser, origin, { view, width, scheme, path: `${FOLDER}/${view}-${width}-${scheme}.png` });
    }
  }
}
if (only === undefined) {
  await shoot(browser, origin, { view: 'overview', width: 1440, scheme: 'light', path: README_PICTURE });
}
await browser.close();
await close();
