import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingOptionalPackages } from '../../scripts/optional-packages.ts';

const text = readFileSync('package-lock.json', 'utf8');

describe('the lock file', () => {
  it('names no host, so that any registry can serve it', () => {
    expect(text).not.toMatch(/"resolved":/);
  });

  it('holds the optional packages of every platform, without which npm ci refuses it (npm run lock)', () => {
    expect(missingOptionalPackages(JSON.parse(text).packages)).toEqual({});
  });
});

describe('the optional packages that a lock file lacks', () => {
  const packages = {
    '': {},
    'node_modules/tool': {
      version: '1.2.0',
      dev: true,
      optionalDependencies: { 'tool-linux-x64-gnu': '1.2.0', '@tool/binding-openharmony-arm64': '1.2.0' },
    },
    'node_modules/tool-linux-x64-gnu': { version: '1.2.0' },
  };

  it('are those of other platforms, with what their names say', () => {
    expect(missingOptionalPackages(packages)).toEqual({
      'node_modules/@tool/binding-openharmony-arm64': {
        version: '1.2.0',
        dev: true,
        optional: true,
        cpu: ['arm64'],
        os: ['openharmony'],
      },
    });
  });
});
