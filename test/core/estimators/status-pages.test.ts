import { describe, expect, it } from 'vitest';
import { cliffsDelta } from '../../../src/core/estimators/cliffs-delta.ts';
import { hodgesLehmannRatio } from '../../../src/core/estimators/hodges-lehmann.ts';
import { kaplanMeier, survivalQuantile } from '../../../src/core/estimators/kaplan-meier.ts';
import { logRank } from '../../../src/core/estimators/log-rank.ts';
import { mannWhitneyU } from '../../../src/core/estimators/mann-whitney-u.ts';
import { bootstrapRatio } from '../../../src/core/estimators/ratio-of-quantiles.ts';
import { durations, hasPublicIncidents, sharedRows } from './public-incidents.ts';

describe.skipIf(!hasPublicIncidents)('two status pages (skipped where ../shared/data is absent)', () => {
  const rows = hasPublicIncidents ? sharedRows('fails_incident_stages_all.csv') : [];
  const resolved = (provider: string) => {
    const { observed } = durations(
      rows.filter(
        (row) =>
          row.provider === provider &&
          row.investigating_flag === '1' &&
          row.resolved_flag === '1' &&
          (row.investigating_timestamp ?? '') < '2024-09',
      ),
      ['investigating_timestamp'],
      ['resolved_timestamp'],
      true,
    );
    return { observed: observed.map((minutes) => minutes / 60), open: new Float64Array() };
  };
  const anthropic = resolved('anthropic');
  const openai = resolved('openai');

  it('give the fixed points computed in R', () => {
    expect([anthropic.observed.length, openai.observed.length]).toEqual([96, 259]);
    const [one, other] = [anthropic, openai].map((sample) => survivalQuantile(kaplanMeier(sample), 0.5));
    expect(one?.value).toBeCloseTo(0.925, 12);
    expect([one?.lower, one?.upper].map((hours) => hours?.toFixed(2))).toEqual(['0.60', '1.20']);
    expect(other?.value).toBeCloseTo(1.3, 12);
    expect([other?.lower, other?.upper].map((hours) => hours?.toFixed(2))).toEqual(['1.18', '1.45']);
    expect(logRank(anthropic, openai).chiSquare).toBeCloseTo(4.26581, 5);
    expect(logRank(anthropic, openai).p).toBeCloseTo(0.03889, 5);
    const test = mannWhitneyU(openai.observed, anthropic.observed);
    expect(test.u).toBe(15076.5);
    expect(test.p).toBeCloseTo(0.0020794421, 10);
    expect(cliffsDelta(openai.observed, anthropic.observed).delta).toBeCloseTo(0.2127172, 7);
    expect(hodgesLehmannRatio(openai.observed, anthropic.observed).ratio).toBeCloseTo(1.5625, 12);
    expect(bootstrapRatio(openai.observed, anthropic.observed, 0.5).ratio).toBeCloseTo(1.405405, 6);
  });
});
