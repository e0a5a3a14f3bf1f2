import { describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK } from '../../src/core/incident/clock.ts';
import { GENAI_AGAINST_REST } from '../../src/core/incident/cohort.ts';
import { answerStatistics } from '../../src/worker/answer-statistics.ts';
import { localEngine } from '../../src/worker/engines/local/local-engine.ts';
import { incidents } from '../support/incidents.ts';

const CAUSES = ['one', 'two', 'three', 'four', 'five', 'six'];
const START = Date.UTC(2024, 0, 1);

const engine = localEngine(
  incidents(
    Array.from({ length: 1_200 }, (_, i) => ({
      class: i % 3 === 0 ? 'genai' : 'non-genai',
      rootCause: CAUSES[i % CAUSES.length] ?? '',
      impactStart: START + i * 60_000,
      mitigated: START + i * 60_000 + (1 + ((i * 7919) % 997)) * 60_000,
    })),
  ),
);
const question = { filter: [], cohorts: GENAI_AGAINST_REST, clock: DEFAULT_CLOCK };
const slow = { id: 'gapMix', params: { by: ['rootCause'] }, question } as const;
const quick = { id: 'cohortSizes', params: undefined, question } as const;

describe('answering statistics', () => {
  it('answers what is asked during a long statistic before that is done', async () => {
    const { signal } = new AbortController();
    const order: string[] = [];
    const long = answerStatistics(engine, [slow], signal).then(() => order.push('slow'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await answerStatistics(engine, [quick], signal).then(() => order.push('quick'));
    await long;
    expect(order).toEqual(['quick', 'slow']);
  });

  it('stops a long statistic between its steps once nobody waits for it', async () => {
    const controller = new AbortController();
    const long = answerStatistics(engine, [slow], controller.signal);
    setTimeout(() => controller.abort(new Error('no longer wanted')), 20);
    await expect(long).rejects.toThrow('no longer wanted');
  });
});
