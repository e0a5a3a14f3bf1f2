import { describe, expect, it } from 'vitest';
import type { CohortPair } from '../../../src/core/incident/cohort.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const CSV = `id,class,severity,stage,impact_start,detected,mitigated,status
1,genai,high,preview,2024-01-01 00:00,2024-01-01 00:10,2024-01-01 01:00,mitigated
2,genai,low,preview,2024-01-05 00:00,2024-01-05 00:10,,open
3,genai,high,ga,2024-03-01 00:00,2024-03-01 00:10,2024-03-01 01:00,mitigated
4,genai,,ga,,2024-03-02 00:10,2024-03-02 01:00,mitigated
5,non-genai,high,preview,2024-02-01 00:00,2024-02-01 00:10,2024-02-01 01:00,mitigated
6,non-genai,low,ga,2024-02-01 00:00,2024-02-01 00:10,2024-02-01 01:00,mitigated
`;

const GENAI_AND_PREVIEW: CohortPair = {
  a: { label: 'GenAI', filter: [{ kind: 'oneOf', dimension: 'class', values: ['genai'] }] },
  b: { label: 'preview', filter: [{ kind: 'oneOf', dimension: 'stage', values: ['preview'] }] },
  overlap: 'leave-out',
};

describe('the overlap of two cohorts', () => {
  it('counts what passes both filters, whoever gets it', async () => {
    const { ask } = await openedCsv(CSV);
    for (const overlap of ['leave-out', 'a', 'b'] as const)
      expect(await ask('cohortOverlap', undefined, { cohorts: { ...GENAI_AND_PREVIEW, overlap } })).toEqual({
        whole: { a: 4, b: 3 },
        both: 2,
      });
  });

  it('keeps the filter of the view', async () => {
    const { ask } = await openedCsv(CSV);
    const filter = [{ kind: 'oneOf', dimension: 'severity', values: ['high'] }] as const;
    expect(await ask('cohortOverlap', undefined, { cohorts: GENAI_AND_PREVIEW, filter })).toEqual({
      whole: { a: 2, b: 2 },
      both: 1,
    });
  });

  it('is none where no incident passes both', async () => {
    const { ask } = await openedCsv(CSV);
    expect(await ask('cohortOverlap', undefined)).toEqual({ whole: { a: 4, b: 2 }, both: 0 });
  });
});

describe('what makes a pair fair', () => {
  it('is counted over those for which it is known', async () => {
    const { ask } = await openedCsv(CSV);
    const fair = await ask('fairPair', undefined);
    expect(fair.impactKnown).toMatchObject({ a: { events: 3, n: 4 }, b: { events: 2, n: 2 } });
    expect(fair.open).toMatchObject({ a: { events: 1, n: 4 }, b: { events: 0, n: 2 } });
    expect(fair.highSeverity).toMatchObject({ a: { events: 2, n: 3 }, b: { events: 1, n: 2 } });
    expect(fair.months).toEqual({ a: 2, b: 1 });
    expect(fair).toMatchObject({ canBeOpen: true, used: 6, inView: 6 });
  });

  it('knows no open incident on a clock whose end is merely not recorded', async () => {
    const { ask } = await openedCsv(CSV);
    const clock = { duration: 'ttd', start: 'impact', zeros: 'keep' } as const;
    expect(await ask('fairPair', undefined, { clock })).toMatchObject({
      canBeOpen: false,
      open: { a: { events: 0 }, b: { events: 0 } },
    });
  });
});
