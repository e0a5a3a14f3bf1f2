import type { DatasetId } from '../../core/dataset/dataset.ts';
import type { ResultOf, StatisticId } from '../../core/statistics/index.ts';
import type { Compute, StatisticRequest } from '../../worker/compute.ts';

/** Asks for one statistic; what is asked in the same frame goes to the worker as one call. */
export type Ask = <Id extends StatisticId>(
  dataset: DatasetId,
  request: StatisticRequest<Id>,
  signal: AbortSignal,
) => Promise<ResultOf<Id>>;

export interface Batch {
  readonly ask: Ask;
  /** True while something is asked and not answered. */
  readonly isBusy: () => boolean;
  /** Calls back each time that the last answer has come. */
  readonly onIdle: (listener: () => void) => void;
}

interface Member {
  readonly request: StatisticRequest;
  readonly signal: AbortSignal;
  readonly resolve: (result: ResultOf<StatisticId>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Collects what is asked until `schedule` runs its callback. A call is aborted once all of its members are. */
export function createBatch(compute: Compute, schedule: (flush: () => void) => void): Batch {
  const waiting = new Map<DatasetId, Member[]>();
  const listeners: (() => void)[] = [];
  let inFlight = 0;

  const flush = async () => {
    const batches = [...waiting];
    waiting.clear();
    inFlight += 1;
    await Promise.all(batches.map(([dataset, members]) => send(compute, dataset, members)));
    inFlight -= 1;
    if (inFlight === 0 && waiting.size === 0) for (const listener of listeners) listener();
  };

  const ask: Ask = (dataset, request, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      if (waiting.size === 0) schedule(() => void flush());
      const members = waiting.get(dataset) ?? [];
      members.push({ request, signal, resolve: resolve as Member['resolve'], reject });
      waiting.set(dataset, members);
    });

  return {
    ask,
    isBusy: () => inFlight > 0 || waiting.size > 0,
    onIdle: (listener) => listeners.push(listener),
  };
}

/** Sends a batch. Where it fails as a whole its members are asked one by one: only those that are at fault fail. */
async function send(compute: Compute, dataset: DatasetId, asked: readonly Member[]): Promise<void> {
  const members = asked.filter((member) => !member.signal.aborted);
  if (members.length === 0) return;
  const controller = new AbortController();
  const abortIfUnwanted = () => {
    if (members.every((member) => member.signal.aborted)) controller.abort();
  };
  for (const member of members) member.signal.addEventListener('abort', abortIfUnwanted, { once: true });
  try {
    const requests = members.map((member) => member.request);
    const results = await compute.statistics({ dataset, requests }, controller.signal);
    members.forEach((member, index) => {
      const result = results[index];
      if (result === undefined) member.reject(new Error('The worker left a statistic out.'));
      else member.resolve(result);
    });
  } catch (reason) {
    const [first, ...others] = members;
    if (others.length === 0 || controller.signal.aborted) first?.reject(reason);
    else for (const member of members) await send(compute, dataset, [member]);
  } finally {
    for (const member of members) member.signal.removeEventListener('abort', abortIfUnwanted);
  }
}
