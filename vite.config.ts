import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { SECURITY_HEADERS, securityHeaders } from './scripts/security-headers.ts';
import { workerLicences } from './scripts/worker-licences.ts';

const port = Number(process.env.PORT ?? 4173);

/** The licences of what is bundled stand once, in `licences.md`, and not again in every chunk. */
const output = { comments: { legal: false } };

export default defineConfig({
  plugins: [react(), securityHeaders()],
  worker: { format: 'es', plugins: () => [workerLicences()], rolldownOptions: { output } },
  build: {
    target: 'es2023',
    sourcemap: false,
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: { output },
    license: { fileName: 'licences.md' },
  },
  preview: { port, strictPort: true, headers: SECURITY_HEADERS },
  server: { port: 5173 },
  test: {
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
