import type { Page } from 'playwright-core';

const QUIET_MS = 300;

/** Waits until the view has its heading, nothing is being opened or computed, and nothing has changed for a moment. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const isBusy = () => document.querySelector('[aria-busy="true"], [role="progressbar"]') !== null;
        const finish = () => {
          if (isBusy()) {
            restart();
            return;
          }
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(finish, quiet);
        const restart = () => {
          clearTimeout(timer);
          timer = setTimeout(finish, quiet);
        };
        const observer = new MutationObserver(restart);
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    QUIET_MS,
  );
}
