import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../../../scripts/launch-chromium.ts';

/** A page of the built app, and what went on behind it. */
export interface Opened {
  readonly page: Page;
  /** Errors of the console and of scripts, as text. */
  readonly problems: readonly string[];
  /** Every request that the page and its worker sent, by address. */
  readonly requests: readonly string[];
}

export interface OpenOptions {
  /** Query of the address, for instance `view=trends`. */
  readonly query?: string;
  readonly context?: BrowserContextOptions;
}

/** Long for a slow machine, and shorter than a test may take: what was waited for is then named. */
const TIMEOUT_MS = 20_000;

/** A browser for the tests of a file. Answers how to open a page in a context of its own. */
export function browserForFile(): (options?: OpenOptions) => Promise<Opened> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return async ({ query = '', context: wanted = {} } = {}) => {
    if (browser === undefined) throw new Error('The browser starts before the tests of a file.');
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...wanted });
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    const problems: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    context.on('request', (request) => requests.push(request.url()));
    await page.goto(`${inject('origin')}/${query === '' ? '' : `?${query}`}`);
    return { page, problems, requests };
  };
}
