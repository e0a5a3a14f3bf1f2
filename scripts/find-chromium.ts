import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What the machine offers, so that a test can offer something else. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
  readonly isExecutable: (path: string) => boolean;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
] as const;

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const THIS_MACHINE: Machine = {
  env: process.env,
  platform: process.platform,
  home: homedir(),
  isExecutable,
};

function macPlaces(home: string): readonly string[] {
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
    apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
  );
}

function windowsPlaces(env: Machine['env']): readonly string[] {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) =>
      ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map(
        (app) => `${root}\\${app}\\Application\\${app.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`,
      ),
    );
}

function places({ env, platform, home }: Machine): readonly string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  if (platform === 'darwin') return [...onPath, ...macPlaces(home)];
  if (platform === 'win32') return windowsPlaces(env);
  return [
    ...onPath,
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

/** The Chrome or Chromium of this machine: `CHROME_PATH` when set, else the first found; undefined when none is. */
export function findChromium(machine: Machine = THIS_MACHINE): string | undefined {
  const named = machine.env.CHROME_PATH;
  if (named !== undefined && named !== '') return machine.isExecutable(named) ? named : undefined;
  return places(machine).find(machine.isExecutable);
}
