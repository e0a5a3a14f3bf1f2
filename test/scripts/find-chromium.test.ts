import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../../scripts/find-chromium.ts';

const machine = (platform: string, env: Machine['env'], ...installed: readonly string[]): Machine => ({
  env,
  platform,
  home: '/home/reader',
  isExecutable: (path) => installed.includes(path),
});

describe('finding a Chromium', () => {
  it('takes the one that CHROME_PATH names before any other', () => {
    const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' };
    expect(findChromium(machine('linux', env, '/opt/mine', '/usr/bin/chromium'))).toBe('/opt/mine');
  });

  it('finds none when CHROME_PATH names nothing that runs', () => {
    const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' };
    expect(findChromium(machine('linux', env, '/usr/bin/chromium'))).toBeUndefined();
  });

  it('looks along the path, then where Debian puts it', () => {
    const env = { PATH: '/a:/b' };
    expect(findChromium(machine('linux', env, '/b/google-chrome'))).toBe('/b/google-chrome');
    expect(findChromium(machine('linux', env, '/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  });

  it('knows the places of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine('darwin', {}, mac))).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findChromium(machine('win32', env, windows))).toBe(windows);
  });

  it('finds none on a bare machine', () => {
    expect(findChromium(machine('linux', { PATH: '/usr/bin' }))).toBeUndefined();
  });
});
