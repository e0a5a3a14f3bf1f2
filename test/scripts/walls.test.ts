import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** One import that a wall must stop, or let pass: the file that imports, and what. */
const STOPPED = [
  ['src/core/incident/a.ts', '../../app/shell/theme.ts'],
  ['src/core/incident/b.ts', '../table/table.ts'],
  ['src/core/words/a.ts', '@mantine/core'],
  ['src/core/words/b.ts', 'node:fs'],
  ['src/core/estimators/a.ts', '../table/table.ts'],
  ['src/core/plan/a.ts', '../statistics/index.ts'],
  ['src/core/table/a.ts', '../estimators/mean.ts'],
  ['src/core/statistics/a.ts', '../table/table.ts'],
  ['src/core/statistics/b.ts', '../../worker/compute.ts'],
  ['src/core/statistics/c.ts', 'react'],
  ['src/worker/a.ts', '../app/session/session.ts'],
  ['src/worker/b.ts', '@mantine/hooks'],
  ['src/worker/formats/a.ts', '../ingest/ingest.ts'],
  ['src/worker/formats/b.ts', '../../core/table/table.ts'],
  ['src/worker/ingest/a.ts', '../engines/engine.ts'],
  ['src/worker/engines/local/a.ts', '../../formats/format.ts'],
  ['src/worker/engines/local/b.ts', '../../../core/statistics/index.ts'],
  ['src/app/panels/a.ts', '../../worker/rpc.ts'],
  ['src/app/panels/b.ts', '../../worker/ingest/ingest.ts'],
  ['src/app/panels/c.ts', '../../worker/entry.ts'],
  ['src/app/panels/d.ts', '../main.tsx'],
  ['src/app/charts/a.ts', '../session/session.ts'],
  ['src/app/charts/b.ts', '../data/use-statistic.ts'],
  ['src/app/charts/c.ts', '@mantine/core'],
  ['src/app/charts/d.ts', '../../worker/compute.ts'],
  ['src/app/text/a.ts', '../session/session.ts'],
  ['src/app/session/a.ts', '../data/datasets.ts'],
  ['src/app/data/a.ts', '../panels/index.ts'],
  ['src/app/data/b.ts', '@mantine/core'],
] as const;

const ALLOWED = [
  ['src/core/statistics/z.ts', '../estimators/mean.ts'],
  ['src/core/plan/z.ts', '../incident/clock.ts'],
  ['src/worker/formats/z.ts', '../../core/dataset/dataset.ts'],
  ['src/worker/engines/local/z.ts', '../../../core/table/table.ts'],
  ['src/app/panels/z.ts', '../../worker/compute.ts'],
  ['src/app/data/z.ts', '../../worker/wire.ts'],
  ['src/app/charts/z.ts', '../../core/incident/cohort.ts'],
  ['src/app/charts/y.ts', 'recharts'],
  ['src/app/text/z.ts', '../../core/words/numbers.ts'],
] as const;

interface Finding {
  readonly category: string;
  readonly location: { readonly path: string };
}

/** The rules that a file of the planted tree breaks. */
let brokenRules: (file: string) => readonly string[];
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'incident-lens-walls-'));
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(root, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const plant = (file: string, text: string) => {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, imported] of [...STOPPED, ...ALLOWED]) {
    plant(file, `import type { It } from '${imported}';\n\nexport type Its = It;\n`);
  }
  plant(
    'src/core/plan/ring-one.ts',
    `import { two } from './ring-two.ts';\n\nexport const one = () => two;\n`,
  );
  plant(
    'src/core/plan/ring-two.ts',
    `import { one } from './ring-one.ts';\n\nexport const two = () => one;\n`,
  );
  const lines = Array.from({ length: 201 }, (_, line) => `export const line${line} = ${line};\n`);
  plant('src/core/plan/long-file.ts', lines.join(''));
  plant('src/core/plan/long-function.ts', `export function f() {\n${'  f();\n'.repeat(61)}}\n`);
  plant('src/core/plan/Loud.ts', 'export default 1;\n');
  const biome = resolve('node_modules/.bin/biome');
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(biome, args, { cwd: root, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Finding[] };
  brokenRules = (file) =>
    diagnostics.filter(({ location }) => location.path === file).map(({ category }) => category);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the walls', () => {
  it.each(STOPPED)('stop %s from importing %s', (file) => {
    expect(new Set(brokenRules(file))).toEqual(new Set(['lint/style/noRestrictedImports']));
  });

  it.each(ALLOWED)('let %s import %s', (file) => {
    expect(brokenRules(file)).toEqual([]);
  });

  it.each([
    { what: 'a cycle', file: 'src/core/plan/ring-one.ts', rule: 'lint/suspicious/noImportCycles' },
    {
      what: 'a file over 200 lines',
      file: 'src/core/plan/long-file.ts',
      rule: 'lint/style/noExcessiveLinesPerFile',
    },
    {
      what: 'a function over 60 lines',
      file: 'src/core/plan/long-function.ts',
      rule: 'lint/complexity/noExcessiveLinesPerFunction',
    },
    { what: 'a default export', file: 'src/core/plan/Loud.ts', rule: 'lint/style/noDefaultExport' },
    {
      what: 'a file name in capitals',
      file: 'src/core/plan/Loud.ts',
      rule: 'lint/style/useFilenamingConvention',
    },
  ])('catch $what', ({ file, rule }) => {
    expect(brokenRules(file)).toContain(rule);
  });
});
