import { describe, expect, it } from 'vitest';
import type { Caller, Handler } from '../../src/worker/rpc.ts';
import { caller, serve } from '../../src/worker/rpc.ts';

const { signal } = new AbortController();

function connected(handler: Handler): Caller {
  const { port1, port2 } = new MessageChannel();
  serve(port1, handler);
  return caller(port2);
}

describe('a call over a port', () => {
  it('carries method, argument and answer as plain data', async () => {
    const call = connected(async (method, argument) => ({ method, argument }));
    expect(await call('sum', new Float64Array([1, 2]), signal)).toEqual({
      method: 'sum',
      argument: new Float64Array([1, 2]),
    });
  });

  it('tells progress before it answers', async () => {
    const heard: unknown[] = [];
    const call = connected(async (_method, _argument, _signal, onProgress) => {
      onProgress(0.5);
      onProgress(1);
      return 'done';
    });
    expect(await call('open', undefined, signal, (progress) => heard.push(progress))).toBe('done');
    expect(heard).toEqual([0.5, 1]);
  });

  it('throws what was thrown at the other end, as an error of the same name and message', async () => {
    class OddError extends RangeError {
      override readonly name = 'OddError';
    }
    const call = connected(async () => {
      throw new OddError('row 7 is odd');
    });
    await expect(call('open', undefined, signal)).rejects.toMatchObject({
      name: 'OddError',
      message: 'row 7 is odd',
    });
  });

  it('throws when an answer cannot be cloned', async () => {
    const call = connected(async () => () => 'a function');
    await expect(call('open', undefined, signal)).rejects.toThrow(/clone/i);
  });

  it('keeps answers apart, whatever order they come in', async () => {
    const waiting: (() => void)[] = [];
    const call = connected((method) => {
      if (method === 'first') return new Promise((resolve) => waiting.push(() => resolve('first')));
      for (const answer of waiting) answer();
      return Promise.resolve('second');
    });
    expect(await Promise.all([call('first', 0, signal), call('second', 0, signal)])).toEqual([
      'first',
      'second',
    ]);
  });

  it('rejects at once when aborted, and aborts the work at the other end', async () => {
    const controller = new AbortController();
    let stop: (stopped: boolean) => void = () => {};
    const stopped = new Promise<boolean>((resolve) => {
      stop = resolve;
    });
    const call = connected(async (_method, _argument, workSignal) => {
      workSignal.addEventListener('abort', () => stop(true));
      controller.abort(new Error('no longer wanted'));
      await new Promise(() => {});
    });
    await expect(call('open', undefined, controller.signal)).rejects.toThrow('no longer wanted');
    expect(await stopped).toBe(true);
  });

  it('lets a cancel overtake, so that work nobody waits for is never begun', async () => {
    const begun: unknown[] = [];
    const call = connected(async (_method, argument) => begun.push(argument));
    const steps = Array.from({ length: 20 }, (_, step) => {
      const controller = new AbortController();
      const answer = call('brush', step, controller.signal).catch(() => undefined);
      if (step < 19) controller.abort();
      return answer;
    });
    await Promise.all(steps);
    expect(begun).toEqual([19]);
  });

  it('sends nothing when it is aborted before it begins', async () => {
    const begun: unknown[] = [];
    const call = connected(async (method) => begun.push(method));
    await expect(call('open', undefined, AbortSignal.abort())).rejects.toThrow(/abort/i);
    await call('close', undefined, signal);
    expect(begun).toEqual(['close']);
  });
});
