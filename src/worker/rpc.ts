import { nextTurn } from './breather.ts';

/** One end of a channel: a `MessagePort`, a `Worker`, or the global scope of a dedicated worker. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  /** Only a `MessagePort` waits for it. */
  start?(): void;
}

/** An error as plain data: structured clone drops the class and fields of an own error. */
interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

type Message =
  | { readonly kind: 'call'; readonly call: number; readonly method: string; readonly argument: unknown }
  | { readonly kind: 'cancel'; readonly call: number }
  | { readonly kind: 'progress'; readonly call: number; readonly progress: unknown }
  | { readonly kind: 'answer'; readonly call: number; readonly answer: unknown }
  | { readonly kind: 'thrown'; readonly call: number; readonly thrown: Thrown };

type OnProgress = (progress: unknown) => void;

/** Calls a method at the other end. Rejects with the signal's reason at once when aborted. */
export type Caller = (
  method: string,
  argument: unknown,
  signal: AbortSignal,
  onProgress?: OnProgress,
) => Promise<unknown>;

/** Answers a call from the other end. What it throws is thrown there, as an `Error` of the same name and message. */
export type Handler = (
  method: string,
  argument: unknown,
  signal: AbortSignal,
  onProgress: OnProgress,
) => Promise<unknown>;

function listen(port: Port, hear: (message: Message) => void): (message: Message) => void {
  port.addEventListener('message', (event) => hear(event.data as Message));
  port.start?.();
  return (message) => port.postMessage(message);
}

function toThrown(error: unknown): Thrown {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined };
  return { name: error.name, message: error.message, stack: error.stack };
}

function toError({ name, message, stack }: Thrown): Error {
  const error = new Error(message);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}

interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: OnProgress | undefined;
}

/** The calling end of a port. */
export function caller(port: Port): Caller {
  const pending = new Map<number, Pending>();
  let calls = 0;
  const post = listen(port, (message) => {
    const call = pending.get(message.call);
    if (message.kind === 'progress') call?.onProgress?.(message.progress);
    if (message.kind !== 'answer' && message.kind !== 'thrown') return;
    pending.delete(message.call);
    if (message.kind === 'answer') call?.resolve(message.answer);
    else call?.reject(toError(message.thrown));
  });
  return (method, argument, signal, onProgress) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const call = ++calls;
      const abort = () => {
        pending.delete(call);
        post({ kind: 'cancel', call });
        reject(signal.reason);
      };
      const settle =
        <Value>(end: (value: Value) => void) =>
        (value: Value) => {
          signal.removeEventListener('abort', abort);
          end(value);
        };
      post({ kind: 'call', call, method, argument });
      signal.addEventListener('abort', abort, { once: true });
      pending.set(call, { resolve: settle(resolve), reject: settle(reject), onProgress });
    });
}

/**
 * The answering end of a port. Every call waits for a macrotask first: a cancel already under way then overtakes it,
 * and work that nobody waits for is never begun.
 */
export function serve(port: Port, handle: Handler): void {
  const running = new Map<number, AbortController>();
  const answerTo = async (call: number, method: string, argument: unknown): Promise<Message> => {
    const controller = new AbortController();
    const { signal } = controller;
    running.set(call, controller);
    try {
      await nextTurn();
      signal.throwIfAborted();
      const onProgress = (progress: unknown) => {
        if (!signal.aborted) post({ kind: 'progress', call, progress });
      };
      return { kind: 'answer', call, answer: await handle(method, argument, signal, onProgress) };
    } catch (error) {
      return { kind: 'thrown', call, thrown: toThrown(error) };
    } finally {
      running.delete(call);
    }
  };
  const post = listen(port, (message) => {
    if (message.kind === 'cancel') running.get(message.call)?.abort();
    if (message.kind !== 'call') return;
    const { call, method, argument } = message;
    answerTo(call, method, argument)
      .then(post)
      .catch((uncloneable) => post({ kind: 'thrown', call, thrown: toThrown(uncloneable) }));
  });
}
