import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DECISIONS = 'docs/decisions';
const pages = readdirSync(DECISIONS).filter((name) => name !== 'README.md');
const PAPERS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/formats.md',
  'docs/estimators.md',
  'docs/reading-text.md',
  ...readdirSync(DECISIONS).map((name) => `${DECISIONS}/${name}`),
];

const textOf = (path: string): string => readFileSync(path, 'utf8');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** Paths from the top of the repository, wherever they stand in a text. */
const pathsIn = (text: string) => all(text, /(?<![\w./-])((?:src|test|scripts|public|docs)\/[\w./-]*\w)/g);
/** Where links lead, seen from the page that they stand on. */
const linksIn = (text: string) => all(text, /\]\((?!https?:)([^)#]+)\)/g);
const scriptsIn = (text: string) => all(text, /npm run (?:-s )?([a-z:]+)/g);

describe.each(PAPERS)('%s', (paper) => {
  const text = textOf(paper);

  it('names no path that is not there', () => {
    expect(pathsIn(text).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('links to nothing that is not there', () => {
    expect(linksIn(text).filter((link) => !existsSync(join(dirname(paper), link)))).toEqual([]);
  });

  it('names no npm script that is not there', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    expect(scriptsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the tree in README', () => {
  it('has every folder of src', () => {
    const folders = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => `${parentPath}/${name}/`)
      .filter((folder) => readdirSync(folder).some((name) => name.includes('.')));
    const readme = textOf('README.md');
    expect(folders.filter((folder) => !readme.includes(`\n${folder} `))).toEqual([]);
  });
});

describe('decisions', () => {
  it('are numbered without gaps or doubles, and stand in the index', () => {
    expect(pages.map((name) => Number(name.slice(0, 4)))).toEqual(pages.map((_, index) => index + 1));
    expect(linksIn(textOf(`${DECISIONS}/README.md`))).toEqual(pages);
  });

  it.each(pages)('take at most 40 lines: %s', (name) => {
    const text = textOf(`${DECISIONS}/${name}`);
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(40);
    expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `));
  });
});
