// Runs a TypeScript script on a Node that cannot: `node scripts/run.mjs scripts/generate-replica.ts`.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) {
  console.error('Which script? For instance: node scripts/run.mjs scripts/generate-replica.ts');
  process.exit(2);
}
process.argv.splice(1, Infinity, script, ...rest);
await runnerImport(resolve(script), { configFile: false });
