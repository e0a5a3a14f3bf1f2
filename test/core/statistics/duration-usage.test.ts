import { describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK, durationOf } from '../../../src/core/incident/clock.ts';
import { minutes } from '../../../src/core/incident/units.ts';
import { incidentCsv } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const file = openedCsv(
  incidentCsv(
    (['genai', 'non-genai'] as const).flatMap((cohort, k) =>
      Array.from({ length: 30 }, (_, i) => ({
        class: cohort,
        severity: i % 2 === 0 ? 'high' : 'low',
        mitigation: i % 3 === 0 ? 'Patch' : 'Wait',
        mitigated: 5 * (k + 1) * (i + 1),
      })),
    ),
  ),
);

describe('a filter on duration', () => {
  it('is left out by all that draw the duration, so that a range dragged on a curve leaves the curve whole', async () => {
    const { ask } = await file;
    const of = durationOf(DEFAULT_CLOCK.duration, DEFAULT_CLOCK);
    const filter = [{ kind: 'lasting', of, from: minutes(20), to: minutes(60) }] as const;
    expect(await ask('survival', {}, { filter })).toEqual(await ask('survival', {}));
    expect(await ask('survival', { by: 'severity' }, { filter })).toEqual(
      await ask('survival', { by: 'severity' }),
    );
    expect(await ask('quantileTable', undefined, { filter })).toEqual(await ask('quantileTable', undefined));
    expect(await ask('noticeable', { by: 'severity' }, { filter })).toEqual(
      await ask('noticeable', { by: 'severity' }),
    );
    expect(await ask('durationByCategory', { dimension: 'mitigation' }, { filter })).toEqual(
      await ask('durationByCategory', { dimension: 'mitigation' }),
    );
    expect(await ask('cohortSizes', undefined, { filter })).not.toEqual(await ask('cohortSizes', undefined));
  });
});

describe('strata of survival', () => {
  it('tell what they hold and what the curves use of it', async () => {
    const { ask } = await openedCsv(
      incidentCsv([
        { class: 'genai', severity: 'high', mitigated: 5 },
        { class: 'genai', severity: 'high', mitigated: -5 },
        { class: 'non-genai', severity: 'low', mitigated: 5 },
        { class: 'non-genai', severity: 'low', updated: 9 },
      ]),
    );
    const { strata, used, inView } = await ask('survival', { by: 'severity' });
    expect(strata.map((stratum) => [stratum.value, stratum.used, stratum.inView])).toEqual([
      ['high', 1, 2],
      ['low', 2, 2],
    ]);
    expect([used, inView]).toEqual([3, 4]);
    expect(await ask('survival', { closedOnly: true })).toMatchObject({ used: 2, inView: 4 });
  });
});
