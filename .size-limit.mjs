import { readFileSync } from 'node:fs';

// Vite's own list of what loads what: a pattern over file names cannot tell the first load from the rest.
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** The chunks that a chunk needs before it runs, itself included; those imported on demand are left out. */
function needed(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) needed(imported, seen);
  return seen;
}

// The page with the view that opens first, which is fetched at once.
const chunks = [...needed('src/app/views/overview.tsx', needed('index.html'))].map((key) => manifest[key]);
const inDist = (file) => `dist/${file}`;

export default [
  { name: 'first load, scripts', path: chunks.map(({ file }) => inDist(file)), limit: '290 kB' },
  {
    name: 'first load, styles',
    path: chunks.flatMap(({ css = [] }) => css).map(inDist),
    limit: '30 kB',
  },
  { name: 'worker', path: 'dist/assets/entry-*.js', limit: '60 kB' },
  {
    name: 'worker, what opens files',
    path: ['open-dataset', 'propose', 'row-writer'].map((chunk) => `dist/assets/${chunk}-*.js`),
    limit: '60 kB',
  },
];
