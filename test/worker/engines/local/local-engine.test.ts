import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENAI_AGAINST_REST } from '../../../../src/core/incident/cohort.ts';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { localEngine } from '../../../../src/worker/engines/local/local-engine.ts';
import { expectSameAnswers } from '../../../support/answers.ts';
import { batches, tables } from '../../../support/arbitrary-plans.ts';
import { incidents } from '../../../support/incidents.ts';
import { plainEngine } from '../../../support/plain-engine.ts';

const { signal } = new AbortController();

describe('the local engine', () => {
  it('answers any batch about any table as the plain one does', async () => {
    await fc.assert(
      fc.asyncProperty(tables, batches, async (table, batch) => {
        const engine = localEngine(table);
        const expected = await plainEngine(table).run(batch, signal);
        expectSameAnswers(await engine.run(batch, signal), expected);
        expectSameAnswers(await engine.run(batch.toReversed(), signal), expected.toReversed());
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('stops when its signal is aborted', async () => {
    const plan: Plan = { filter: [], cohorts: GENAI_AGAINST_REST, groupBy: [], aggregates: {} };
    const engine = localEngine(incidents([{ class: 'genai' }]));
    await expect(engine.run([plan], AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
