import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

const ADVICE = `The browser tests need Chrome or Chromium, and none was found.
Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium; Windows: any Chrome or Edge)
or set CHROME_PATH to its executable.`;

const has = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

const run = (command: string, ...args: readonly string[]): boolean => {
  console.log(`> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

function installWithApt(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !has('sudo')) return false;
  const apt = (...args: readonly string[]) =>
    isRoot ? run('apt-get', ...args) : run('sudo', 'apt-get', ...args);
  // An update can fail for one source of many; the install says whether it mattered.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', 'chromium');
}

function install(): boolean {
  if (process.env.CHROME_PATH) return false;
  if (process.platform === 'linux' && has('apt-get')) return installWithApt();
  if (process.platform === 'darwin' && has('brew')) return run('brew', 'install', '--cask', 'chromium');
  return false;
}

if (findChromium() === undefined) install();
const found = findChromium();
if (found === undefined) {
  console.error(ADVICE);
  process.exit(1);
}
console.log(`Chromium: ${found}`);
