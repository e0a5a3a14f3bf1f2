import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { FETCH_FOLDER, securityHeaders } from './scripts/security-headers.ts';
import { workerLicences } from './scripts/worker-licences.ts';

const port = Number(process.env.PORT ?? 4173);

/** The licences of what is bundled stand once, in `licences.md`, and not again in every chunk. */
const output = { comments: { legal: false } };
/** The worker that fetches addresses stands in a folder of its own, where it gets a policy of its own. */
const entryFileNames = ({ name }: { readonly name: string }): string =>
  `${name === 'fetch-entry' ? FETCH_FOLDER : 'assets'}/[name]-[hash].js`;

export default defineConfig({
  plugins: [react(), securityHeaders()],
  worker: {
    format: 'es',
    plugins: () => [workerLicences()],
    rolldownOptions: { output: { ...output, entryFileNames } },
  },
  build: {
    target: 'es2023',
    sourcemap: false,
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: { output },
    license: { fileName: 'licences.md' },
  },
  preview: { port, strictPort: true },
  server: { port: 5173 },
  test: {
    // happy-dom lays nothing out, so the kit's focus trap finds every popover empty and prints the whole document.
    onConsoleLog: (log) => !log.includes('use-focus-trap'),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{core,worker,contract,scripts,golden,cli}/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['test/app/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/e2e/support/provide-origin.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
