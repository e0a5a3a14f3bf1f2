import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { giveHeight } from '../views/render-view.tsx';
import { cloneBlobsByReference, freshStorage } from './fresh-storage.ts';

/** Gives each test of the file a page with rows in sight and a browser that keeps nothing yet. */
export function keptPage(): void {
  vi.setConfig({ testTimeout: 60_000 });
  beforeAll(() => {
    giveHeight();
    cloneBlobsByReference();
  });
  beforeEach(freshStorage);
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
