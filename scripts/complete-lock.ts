import { readFileSync, writeFileSync } from 'node:fs';
import { missingOptionalPackages } from './optional-packages.ts';

const LOCK = 'package-lock.json';

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const missing = missingOptionalPackages(lock.packages);
const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
const packages = Object.entries({ ...lock.packages, ...missing }).toSorted(byPath);
writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
console.log(`${LOCK}: ${Object.keys(missing).length} optional packages added`);
