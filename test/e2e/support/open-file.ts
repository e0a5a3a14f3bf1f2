import type { Page } from 'playwright-core';
import { settled } from '../../../scripts/settled.ts';
import { type DroppedFile, dropFile } from './drop-file.ts';

/** Waits until the bundled replica stands. */
export async function replicaOpen(page: Page): Promise<void> {
  await page.getByText('15,000 incidents · not real data').waitFor();
  await settled(page);
}

/** Drops a file and waits until it is the open dataset, with so many incidents: `1,252`. */
export async function openDropped(page: Page, file: DroppedFile, incidents: string): Promise<void> {
  await dropFile(page, file);
  await page.getByRole('button', { name: `${file.name} ${incidents} incident` }).waitFor();
  await settled(page);
}

/** Gives a file of the disc to the page as its file dialog would. */
export const chooseFile = (page: Page, path: string): Promise<void> =>
  page.getByLabel('Files to open', { exact: true }).setInputFiles(path);

/** A text as a file. */
export const textFile = (name: string, text: string): DroppedFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
