/// <reference types="vite/types/importMeta.d.ts" />
import { createCompute } from './local-compute.ts';
import { fetchApart } from './sources/fetch-apart.ts';
import { serveCompute } from './wire.ts';

const base = new URL(import.meta.env.BASE_URL, self.location.origin);

serveCompute(
  createCompute({
    fetchBundled: (path, signal) => fetch(new URL(path, base), { signal }),
    fetchRemote: fetchApart(
      () => new Worker(new URL('./sources/fetch-entry.ts', import.meta.url), { type: 'module' }),
    ),
  }),
  self as unknown as Worker,
);
