import { describe, expect, it } from 'vitest';
import { incidentCsv } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

describe('a survival curve of many times', () => {
  it('reads the ticks from the whole curve, though fewer of its times are drawn', async () => {
    const many = await openedCsv(
      incidentCsv(Array.from({ length: 1000 }, (_, i) => ({ mitigated: 0.5 * (i + 1) }))),
    );
    const { all } = await many.ask('survival', {});
    expect(all.a.times.length).toBeLessThanOrEqual(200);
    expect(all.a.atTicks.map(({ survival }) => survival)).toEqual(
      [0.998, 0.98, 0.88, 0.28, 0, 0].map((share) => expect.closeTo(share, 12)),
    );
    expect(all.a.atTicks.map(({ atRisk }) => atRisk)).toEqual([999, 981, 881, 281, 0, 0]);
  });
});
