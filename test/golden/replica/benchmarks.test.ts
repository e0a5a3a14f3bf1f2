import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Benchmarks } from '../../../src/core/statistics/benchmarks/benchmarks.ts';
import { microsoftGenai } from '../../../src/core/studies/microsoft-genai.ts';
import { PUBLISHED_NUMBERS } from '../../../src/core/studies/studies.ts';
import { openedCsv } from '../../support/opened-csv.ts';
import { oneOf, REPLICA } from './open-replica.ts';

/** Given only as a conflict of sources, which the replica does not reproduce: see its page. */
const DISPUTED = ['1:mitigationTimeRatio:1.72', '1:mitigationTimeRatio:1.83'];

const FIGURES = [
  ...microsoftGenai.figures,
  ...microsoftGenai.derivations.flatMap(({ figures }) => figures),
].filter(({ id }) => !DISPUTED.includes(id));

const params = { figures: PUBLISHED_NUMBERS };

const agreements = (answer: Benchmarks) =>
  new Map(answer.compared.map(({ figure, agreement }) => [figure, agreement]));

let csv: string;
let whole: Benchmarks;
let highOnly: Benchmarks;
beforeAll(async () => {
  csv = await readFile(REPLICA, 'utf8');
  const { ask } = await openedCsv(csv);
  whole = await ask('benchmarks', params);
  highOnly = await ask('benchmarks', params, { filter: [oneOf('severity', 'high')] });
}, 60_000);

describe('the replica in Benchmarks', () => {
  it.each(FIGURES)('has $printed as $metric of $of', ({ id }) => {
    expect(agreements(whole).get(id)).toBe('same');
  });

  it('has no other figure of study 1', () => {
    const own = whole.compared.filter(({ figure }) => figure.startsWith('1:'));
    expect(own.map(({ figure }) => figure).toSorted()).toEqual(
      [...FIGURES.map(({ id }) => id), ...DISPUTED].toSorted(),
    );
  });

  it('lies below both of the ratios that sources disagree on', () => {
    expect(DISPUTED.map((id) => agreements(whole).get(id))).toEqual(['lower', 'lower']);
  });

  it('keeps its symptoms, causes and fixes when only high severity is kept', () => {
    const kept = FIGURES.filter(
      ({ metric, of }) => of === 'genai' && /^(performance|deployment|invalid|cause|fix)/.test(metric),
    );
    for (const { id } of kept) expect([id, agreements(highOnly).get(id)]).toEqual([id, 'same']);
  });

  it('shows as different the one figure that was altered, and what is derived from it', async () => {
    const lines = csv.split('\n').map((line) => {
      return line.includes(',genai,') ? line.replace(',human,yes,', ',human,no,') : line;
    });
    const { ask } = await openedCsv(lines.join('\n'));
    const altered = agreements(await ask('benchmarks', params));
    const different = FIGURES.filter(({ id }) => altered.get(id) !== 'same').map(({ id }) => id);
    expect(different).toEqual(['1:falseAlarmsByHumans:genai', '1:falseAlarms:genai']);
    expect(different.map((id) => altered.get(id))).toEqual(['lower', 'lower']);
  }, 60_000);
});
