import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BUNDLED_DATASETS } from '../../src/core/dataset/bundled.ts';
import { createCompute } from '../../src/worker/local-compute.ts';

const { signal } = new AbortController();
const PUBLIC = new URL('../../public/', import.meta.url);

describe('the datasets that ship with the app', () => {
  it.each(BUNDLED_DATASETS)('include $key, which opens without a question', async (bundled) => {
    const compute = createCompute({
      fetchBundled: async (path) => new Blob([new Uint8Array(await readFile(new URL(path, PUBLIC)))]),
    });
    const opened = await compute.open({ kind: 'bundled', key: bundled.key }, signal);
    expect(opened).toMatchObject({ kind: 'opened', summary: { bundled } });
    if (opened.kind === 'opened') {
      expect(opened.summary.byClass.genai).toBeGreaterThan(0);
      expect(opened.summary.byClass.nonGenai).toBeGreaterThan(0);
    }
  });
});
