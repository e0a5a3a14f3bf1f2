import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mappingFile } from '../../src/app/keeping/mapping-file.ts';
import { incidentCsv, times } from '../support/incident-csv.ts';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyze-'));
  const incidents = [
    ...times(25, { class: 'genai', mitigated: 40, severity: 'high' }),
    ...times(30, { class: 'non-genai', mitigated: 20, severity: 'low' }),
  ];
  writeFileSync(join(folder, 'one.csv'), incidentCsv(incidents));
  writeFileSync(join(folder, 'two.csv'), incidentCsv(incidents.slice(0, 30)));
  writeFileSync(join(folder, 'plain.csv'), 'when,what\n2024-01-01,mail\n2024-01-02,chat\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** As npm runs it: in the package's folder, with files named from where the command was given. */
const analyze = (...args: string[]): Promise<Ended> =>
  new Promise((settle) => {
    const env = { ...process.env, INIT_CWD: folder };
    execFile(
      process.execPath,
      ['scripts/run.mjs', 'scripts/analyze.ts', ...args],
      { env },
      (error, stdout, stderr) =>
        settle({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

describe('the command analyze', { timeout: 60_000 }, () => {
  it('writes a report and nothing else', async () => {
    const { code, stdout, stderr } = await analyze('one.csv');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^# one\.csv\n/);
    expect(stdout).toContain('25 GenAI, 30 non-GenAI');
  });

  it('writes several files as one JSON array', async () => {
    const { code, stdout } = await analyze('one.csv', 'two.csv', '--json');
    expect(code).toBe(0);
    const results = JSON.parse(stdout) as { dataset: { name: string }; inView: number }[];
    expect(results.map(({ dataset, inView }) => [dataset.name, inView])).toEqual([
      ['one.csv', 55],
      ['two.csv', 30],
    ]);
  });

  it('tells what is wrong with a file on standard error, writes nothing, and ends with 1', async () => {
    const [absent, unclear] = [await analyze('none.csv'), await analyze('plain.csv', '--json')];
    expect(absent).toEqual({ code: 1, stdout: '', stderr: 'none.csv could not be read (ENOENT).\n' });
    expect([unclear.code, unclear.stdout]).toEqual([1, '']);
    expect(unclear.stderr).toContain('--role HEADER=ROLE');
  });

  it('tells what is wrong with an option and ends with 2', async () => {
    const { code, stdout, stderr } = await analyze('one.csv', '--start=later');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('--start takes impact or detection, not "later".\n');
  });

  it('reads a file that it does not know once it is told what it needs', async () => {
    const { code, stdout, stderr } = await analyze(
      'plain.csv',
      '--role=when=detected',
      '--class=genai',
      '--json',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).cohorts[0]).toMatchObject({ id: 'genai', incidents: 2 });
  });

  it('reads a file by a mapping that the app exported, whatever the file proposes', async () => {
    const columns = [
      { index: 0, header: 'when', role: 'detected', time: { order: 'iso', zone: 'UTC' } },
      { index: 1, header: 'what', role: 'service' },
    ] as const;
    const classRule = { kind: 'all', value: 'non-genai' } as const;
    const text = await mappingFile({ name: 'plain', mapping: { columns, classRule } }).text();
    writeFileSync(join(folder, 'mapping.json'), text);
    const { code, stdout, stderr } = await analyze('plain.csv', '--mapping=mapping.json', '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).cohorts[1]).toMatchObject({ id: 'non-genai', incidents: 2 });
  });

  it('helps', async () => {
    const { code, stdout } = await analyze('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--zero-durations=keep|drop');
  });
});
