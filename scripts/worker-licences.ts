import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package that a module belongs to; undefined for our own. */
function packageOf(moduleId: string): string | undefined {
  const parts = moduleId.split('node_modules/');
  const inside = parts.pop();
  if (inside === undefined || parts.length === 0) return undefined;
  const depth = inside.startsWith('@') ? 2 : 1;
  return join(parts.join('node_modules/'), 'node_modules', ...inside.split('/').slice(0, depth));
}

/** Each licence text with the packages under it: hundreds of small packages share a handful of texts. */
function licenceTexts(folders: readonly string[]): string {
  const packagesByText = new Map<string, string[]>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
    const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), `- ${name} ${version} (${license})`]);
  }
  return [...packagesByText]
    .map(([text, packages]) => `${packages.join('\n')}\n\n${text}\n`)
    .join('\n---\n\n');
}

/** Writes the licences of what the worker bundles; Vite's own list covers the page only. */
export const workerLicences = (): Plugin => ({
  name: 'worker-licences',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    const folders = new Set(modules.map(packageOf).filter((folder) => folder !== undefined));
    // The worker that fetches addresses bundles none, and its empty list would stand in the place of the other's.
    if (folders.size === 0) return;
    this.emitFile({
      type: 'asset',
      fileName: 'licences-of-the-worker.md',
      source: `# Licences of the packages in the worker\n\n${licenceTexts([...folders].toSorted())}`,
    });
  },
});
