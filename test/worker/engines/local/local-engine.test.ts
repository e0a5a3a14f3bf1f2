import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/core/estimators/random.ts';
import { DEFAULT_CLOCK, durationOf } from '../../../../src/core/incident/clock.ts';
import { localEngine } from '../../../../src/worker/engines/local/local-engine.ts';
import { THRESHOLDS } from '../../../../src/worker/engines/local/shared-work.ts';
import { expectSameAnswers } from '../../../support/answers.ts';
import { batches, tables } from '../../../support/arbitrary-plans.ts';
import { plan } from '../../../support/asking.ts';
import { incidents, NOON } from '../../../support/incidents.ts';
import { plainEngine } from '../../../support/plain-engine.ts';

const { signal } = new AbortController();

describe('the local engine', () => {
  it.each([
    { way: 'as it is', thresholds: THRESHOLDS },
    { way: 'folding whatever can be folded', thresholds: { ...THRESHOLDS, rowsPerGroup: 0 } },
    { way: 'with lists instead of bitmaps', thresholds: { ...THRESHOLDS, bitmapWords: 0 } },
  ])(
    'answers any batch about any table as the plain one does, $way',
    async ({ thresholds }) => {
      await fc.assert(
        fc.asyncProperty(tables, batches, async (table, batch) => {
          const engine = localEngine(table, thresholds);
          const expected = await plainEngine(table).run(batch, signal);
          expectSameAnswers(await engine.run(batch, signal), expected);
          expectSameAnswers(await engine.run(batch.toReversed(), signal), expected.toReversed());
        }),
        { numRuns: 300 },
      );
    },
    60_000,
  );

  it('finds ranks in bitmaps of many words', async () => {
    const random = seededRandom(3);
    const steps = () => 25 * Math.floor(random() * 160);
    const table = incidents(
      Array.from({ length: 9_000 }, () => ({
        class: random() < 0.3 ? 'genai' : 'non-genai',
        impactStart: NOON,
        ...(random() < 0.8
          ? { mitigated: NOON + steps() * 60_000 }
          : { lastUpdate: NOON + steps() * 60_000 }),
      })),
    );
    const of = durationOf('ttm', DEFAULT_CLOCK);
    const at = Array.from({ length: 50 }, (_, i) => i / 49);
    const edges = Array.from({ length: 40 }, (_, i) => i * 100);
    const batch = [
      plan({
        groupBy: ['cohort'],
        aggregates: {
          quantiles: { kind: 'quantiles', of, at },
          histogram: { kind: 'histogram', of, edges },
          survival: { kind: 'survival', of, at: [10, 1_000, 2_500, 5_000] },
          mean: { kind: 'mean', of },
          sample: { kind: 'sample', of },
        },
      }),
    ];
    expectSameAnswers(
      await localEngine(table).run(batch, signal),
      await plainEngine(table).run(batch, signal),
    );
  });

  it('stops when its signal is aborted', async () => {
    const engine = localEngine(incidents([{ class: 'genai' }]));
    await expect(engine.run([plan({})], AbortSignal.abort())).rejects.toThrow(/abort/i);
  });

  it('hears an abort between the plans of a long batch', async () => {
    const engine = localEngine(
      incidents(Array.from({ length: 5_000 }, (_, i) => ({ impactStart: NOON + i }))),
    );
    const batch = Array.from({ length: 2_000 }, (_, i) =>
      plan({ filter: [{ kind: 'mentions', text: `word ${i}` }], groupBy: ['day'] }),
    );
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('no longer wanted')), 0);
    await expect(engine.run(batch, controller.signal)).rejects.toThrow('no longer wanted');
  });
});
