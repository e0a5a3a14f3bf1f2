import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/core/estimators/kaplan-meier.ts';
import { mixDecomposition } from '../../../src/core/estimators/mix-decomposition.ts';
import type { IncidentOf } from '../../support/incident-csv.ts';
import { incidentCsv } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const lasting = (count: number, most: number, of: IncidentOf): IncidentOf[] =>
  Array.from({ length: count }, (_, i) => ({ ...of, mitigated: ((i + 1) * most) / count }));

const A = { class: 'genai' } as const;
const B = { class: 'non-genai' } as const;
const HUMAN = { source: 'human' } as const;
const MONITOR = { source: 'monitor' } as const;

const sampleOf = (incidents: readonly IncidentOf[]) =>
  kaplanMeier({
    observed: Float64Array.from(incidents, ({ mitigated = 0 }) => mitigated).sort(),
    open: new Float64Array(),
  });

const HUMAN_A = lasting(60, 600, { ...A, ...HUMAN });
const MONITOR_A = lasting(40, 120, { ...A, ...MONITOR });
const HUMAN_B = lasting(20, 600, { ...B, ...HUMAN });
const MONITOR_B = lasting(80, 120, { ...B, ...MONITOR });

const file = openedCsv(incidentCsv([...HUMAN_A, ...MONITOR_A, ...HUMAN_B, ...MONITOR_B]));

describe('the gap taken apart by the mix of a field', () => {
  it('is what the estimator makes of the curves of the values, in the order of the values', async () => {
    const { parts, n, used, inView } = await (await file).ask('gapMix', { by: ['detectionSource'] });
    const expected = mixDecomposition(
      [
        { a: sampleOf(HUMAN_A), b: sampleOf(HUMAN_B) },
        { a: sampleOf(MONITOR_A), b: sampleOf(MONITOR_B) },
      ],
      { seed: 1 },
    );
    expect([n, used, inView]).toEqual([{ a: 100, b: 100 }, 200, 200]);
    const [part] = parts;
    expect(part).toMatchObject({
      by: 'detectionSource',
      state: 'ready',
      mix: expected.mix,
      gap: expected.gap,
    });
    expect(part?.within).toEqual([
      { value: 'human', n: { a: 60, b: 20 }, part: expected.within[0] },
      { value: 'monitor', n: { a: 40, b: 80 }, part: expected.within[1] },
    ]);
  });

  it('is all mix where both cohorts are alike within each value', async () => {
    const [part] = (await (await file).ask('gapMix', { by: ['detectionSource'] })).parts;
    expect(part?.gap.value).toBeGreaterThan(0);
    expect(part?.mix.lower).toBeGreaterThan(0);
    const within = (part?.within ?? []).reduce((sum, { part: { value } }) => sum + value, 0);
    expect((part?.mix.value ?? 0) + within).toBeCloseTo(part?.gap.value ?? Number.NaN, 9);
    expect(part?.mixShare.value).toBeGreaterThan(0.8);
  });

  it('has no mix where a field has one value or none', async () => {
    const { parts } = await (await file).ask('gapMix', { by: ['severity', 'detectionSource'] });
    expect(parts.map(({ state }) => state)).toEqual(['one-value', 'ready']);
  });

  it('takes values beyond the five most frequent together', async () => {
    const causes = Array.from({ length: 8 }, (_, i) => [
      ...lasting(8 + i, 100, { ...A, rootCause: `cause ${i}` }),
      ...lasting(9 + i, 50, { ...B, rootCause: `cause ${i}` }),
    ]).flat();
    const { parts } = await (await openedCsv(incidentCsv(causes))).ask('gapMix', { by: ['rootCause'] });
    const within = parts[0]?.within ?? [];
    expect(within).toHaveLength(6);
    expect(within.at(-1)).toMatchObject({ value: undefined, n: { a: 8 + 9 + 10, b: 9 + 10 + 11 } });
  });

  it('takes nothing apart under 20 incidents in a cohort, or where a median is not reached', async () => {
    const few = await (await openedCsv(incidentCsv([...HUMAN_A, ...HUMAN_B.slice(0, 19)]))).ask('gapMix', {
      by: ['detectionSource'],
    });
    expect(few).toMatchObject({ tooFew: true, parts: [] });
    const open = Array.from({ length: 90 }, (): IncidentOf => ({ ...A, ...MONITOR, updated: 1000 }));
    const { parts } = await (
      await openedCsv(incidentCsv([...HUMAN_A.slice(0, 5), ...open, ...HUMAN_B, ...MONITOR_B]))
    ).ask('gapMix', { by: ['detectionSource'] });
    expect(parts[0]?.state).toBe('not-reached');
  });
});
