import type { TestProject } from 'vitest/node';
import { serveBuiltApp } from '../../../scripts/serve-built-app.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, without a slash at the end. */
    readonly origin: string;
  }
}

/** Serves the built app for as long as the browser tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, close } = await serveBuiltApp();
  project.provide('origin', origin);
  return close;
}
