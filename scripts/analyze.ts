import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { markdownOf } from '../src/core/results/markdown.ts';
import type { Results } from '../src/core/results/results.ts';
import { createCompute } from '../src/worker/local-compute.ts';
import { analyse, isTold, Refusal } from './analyze/analyse.ts';
import { mappingFrom } from './analyze/mapping-of.ts';
import { Misuse, type Options, optionsOf, USAGE } from './analyze/options.ts';

/** npm runs scripts in the package's folder; files are named from where the command was given. */
const here = process.env.INIT_CWD ?? process.cwd();

async function bytesOf(path: string): Promise<Buffer<ArrayBuffer>> {
  try {
    return await readFile(resolve(here, path));
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : error;
    throw new Refusal(`${path} could not be read (${why}).`);
  }
}

function textOf(results: readonly Results[], { format }: Options): string {
  if (format === 'markdown') return results.map(markdownOf).join('\n');
  const [first] = results;
  return `${JSON.stringify(results.length === 1 ? first : results, null, 2)}\n`;
}

async function run(argv: readonly string[]): Promise<string> {
  const options = optionsOf(argv);
  if (options.help) return `${USAGE}\n`;
  const { files, mapping: path } = options;
  const mapping = path === undefined ? undefined : mappingFrom((await bytesOf(path)).toString(), path);
  const compute = createCompute({ fetchBundled: async () => new Response('', { status: 404 }) });
  const results: Results[] = [];
  for (const name of files) {
    const file = new File([await bytesOf(name)], basename(name));
    results.push(await analyse(compute, file, options, mapping));
  }
  return textOf(results, options);
}

/** A reader such as `head` may stop before the end: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${isTold(error) ? error.message : error instanceof Error ? error.stack : error}\n`);
  process.exitCode = error instanceof Misuse ? 2 : 1;
}
