import { describe, expect, it, vi } from 'vitest';
import { createBatch } from '../../../src/app/data/batch.ts';
import { DEFAULT_CLOCK } from '../../../src/core/incident/clock.ts';
import { GENAI_AGAINST_REST } from '../../../src/core/incident/cohort.ts';
import type { Compute } from '../../../src/worker/compute.ts';

const request = {
  id: 'cohortSizes',
  params: undefined,
  question: { filter: [], cohorts: GENAI_AGAINST_REST, clock: DEFAULT_CLOCK },
} as const;

const sizes = { a: 1, b: 2, inView: 3 };

/** A batch over a worker that answers when told to, and whose frames come when told to. */
function batchByHand() {
  const calls: { dataset: string; count: number; signal: AbortSignal; answer: () => void }[] = [];
  const frames: (() => void)[] = [];
  const statistics = (asked: { dataset: string; requests: readonly unknown[] }, signal: AbortSignal) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      const answer = () => resolve(asked.requests.map(() => sizes));
      calls.push({ dataset: asked.dataset, count: asked.requests.length, signal, answer });
    });
  const batch = createBatch({ statistics } as unknown as Compute, (flush) => frames.push(flush));
  const nextFrame = () => {
    for (const frame of frames.splice(0)) frame();
  };
  return { batch, calls, nextFrame };
}

const never = () => new AbortController().signal;

describe('the batch', () => {
  it('sends what is asked in one frame as one call', async () => {
    const { batch, calls, nextFrame } = batchByHand();
    const answers = [1, 2, 3].map(() => batch.ask('file', request, never()));
    nextFrame();
    expect(calls.map(({ count }) => count)).toEqual([3]);
    calls[0]?.answer();
    expect(await Promise.all(answers)).toEqual([sizes, sizes, sizes]);
  });

  it('sends one call a dataset', () => {
    const { batch, calls, nextFrame } = batchByHand();
    void batch.ask('one', request, never());
    void batch.ask('other', request, never());
    nextFrame();
    expect(calls.map(({ dataset }) => dataset)).toEqual(['one', 'other']);
  });

  it('aborts the call only when all of its members are aborted', async () => {
    const { batch, calls, nextFrame } = batchByHand();
    const [first, second] = [new AbortController(), new AbortController()];
    const answers = [first, second].map(({ signal }) => batch.ask('file', request, signal));
    nextFrame();
    first.abort();
    expect(calls[0]?.signal.aborted).toBe(false);
    second.abort();
    expect(calls[0]?.signal.aborted).toBe(true);
    const settled = await Promise.allSettled(answers);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('never sends what was aborted before the frame', async () => {
    const { batch, calls, nextFrame } = batchByHand();
    const controller = new AbortController();
    const answer = batch.ask('file', request, controller.signal);
    controller.abort();
    nextFrame();
    await expect(answer).rejects.toThrow();
    expect(calls).toEqual([]);
  });

  it('fails only those at fault when a call fails as a whole', async () => {
    const compute = {
      statistics: ({ requests }: { requests: readonly { params: unknown }[] }) =>
        requests.some(({ params }) => params === 'bad')
          ? Promise.reject(new Error('no such column'))
          : Promise.resolve(requests.map(() => sizes)),
    } as unknown as Compute;
    const { ask } = createBatch(compute, queueMicrotask);
    const bad = { ...request, params: 'bad' } as unknown as typeof request;
    const settled = await Promise.allSettled([request, bad, request].map((one) => ask('file', one, never())));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('says when it is idle again', async () => {
    const { batch, calls, nextFrame } = batchByHand();
    let idles = 0;
    batch.onIdle(() => {
      idles += 1;
    });
    const answer = batch.ask('file', request, never());
    expect(batch.isBusy()).toBe(true);
    nextFrame();
    calls[0]?.answer();
    await answer;
    await vi.waitFor(() => expect(batch.isBusy()).toBe(false));
    expect(idles).toBe(1);
  });
});
