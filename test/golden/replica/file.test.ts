import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../scripts/replica/csv.ts';
import { ANOMALIES } from '../../../scripts/replica/quotas.ts';
import { makeReplica, SEED } from '../../../scripts/replica/replica.ts';
import { openReplica, REPLICA } from './open-replica.ts';

const total = (quota: Readonly<Record<string, number>>, name: string) => quota[name] ?? 0;
const planted = (name: string) => total(ANOMALIES.genai, name) + total(ANOMALIES.rest, name);

describe('the file of the replica', () => {
  it('is what the generator makes from its seed, byte for byte', async () => {
    expect(toCsv(makeReplica(SEED)) === (await readFile(REPLICA, 'utf8'))).toBe(true);
  });

  it('has the checksum that its page gives', async () => {
    const checksum = createHash('sha256')
      .update(await readFile(REPLICA))
      .digest('hex');
    expect(await readFile('public/datasets/replica/SOURCE.md', 'utf8')).toContain(checksum);
  });

  it('is understood without a question, every row of it', async () => {
    const { report } = await openReplica();
    expect(report.incidents).toBe(15_000);
    expect(report.excluded).toEqual([]);
    expect(report.columns.filter(({ role }) => role === 'keep')).toEqual([]);
  });

  it('holds the wrong times that were planted, and no others', async () => {
    const { report, tally } = await openReplica();
    const doubts = Object.fromEntries(report.doubts.map(({ reason, count }) => [reason, count]));
    expect(doubts).toMatchObject({
      'negative-duration': planted('negative'),
      'detected-before-impact': planted('detected-early'),
    });
    expect(await tally()).toMatchObject({ negative: planted('negative'), missing: 0 });
  });
});
