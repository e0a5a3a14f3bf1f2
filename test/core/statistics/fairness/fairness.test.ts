import { describe, expect, it } from 'vitest';
import type { FairnessParams } from '../../../../src/core/statistics/fairness.ts';
import { fairnessKey } from '../../../../src/core/words/fairness.ts';
import { type IncidentOf, incidentCsv } from '../../../support/incident-csv.ts';
import { openedCsv } from '../../../support/opened-csv.ts';

const asked = async (incidents: readonly IncidentOf[], params: Partial<FairnessParams> = {}) => {
  const { ask } = await openedCsv(incidentCsv(incidents));
  const { checks } = await ask('fairness', { classIsGuessed: false, guessed: [], ...params });
  return new Map(checks.map((check) => [fairnessKey(check), check]));
};

/** Severities mixed so differently that GenAI looks faster, and is slower within each. */
const mixed = (['genai', 'non-genai'] as const).flatMap((of) =>
  Array.from({ length: 200 }, (_, i): IncidentOf => {
    const isHigh = of === 'genai' ? i % 10 > 0 : i % 10 === 0;
    const middle = (isHigh ? 20 : 400) * (of === 'genai' ? 1.6 : 1);
    return {
      class: of,
      start: new Date(Date.UTC(2024, i % 4, 1)).toISOString(),
      detected: 0,
      severity: isHigh ? 'high' : 'low',
      source: i % 2 === 0 ? 'human' : 'monitor',
      mitigated: Math.round(middle * (0.6 + ((i * 7) % 20) / 25)),
      region: of === 'genai' ? 'east' : 'west',
    };
  }),
);

describe('the fairness of a comparison', () => {
  it('finds that a difference turns round within severity', async () => {
    const checks = await asked(mixed);
    expect(checks.get('simpson:duration:severity')).toMatchObject({ state: 'bites', reverses: true });
    expect(checks.get('simpson:duration:detectionSource')).toMatchObject({ state: 'fine' });
    expect(checks.get('simpson:detectedByHumans:severity')).toMatchObject({ state: 'fine' });
  });

  it('finds nothing where all is well, and says what cannot be told', async () => {
    const checks = await asked(mixed);
    for (const id of ['clocks', 'open', 'outliers', 'windows', 'guessed'])
      expect(checks.get(id), id).toMatchObject({ state: 'fine' });
    for (const id of ['source:provider', 'simpson:duration:stage', 'simpson:detectedByHumans:service'])
      expect(checks.get(id), id).toMatchObject({ state: 'unknown' });
  });

  it('looks at the source that it is given', async () => {
    const checks = await asked(mixed, { source: 'region' });
    expect(checks.get('source:region')).toMatchObject({ state: 'bites', cramersV: 1 });
  });

  it('takes what was guessed from its caller', async () => {
    const checks = await asked(mixed, { classIsGuessed: true, guessed: ['symptom'] });
    expect(checks.get('guessed')).toMatchObject({ state: 'bites', fields: ['symptom'] });
  });

  it('tells nothing of a file with one cohort', async () => {
    const checks = await asked(mixed.slice(0, 200));
    const told = [...checks.values()].filter(({ id, state }) => id !== 'guessed' && state !== 'unknown');
    expect(told).toEqual([]);
  });
});
