/** For how long work may go on before others get a turn: less than a frame. */
const TURN_MS = 8;

/** Resolves in a new macrotask, so that messages that wait (a cancel among them) are heard first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Gives a turn to others when one has lasted, and throws the signal's reason once it is aborted.
 * Call it between steps of work.
 */
export function breather(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > TURN_MS) {
      await nextTurn();
      since = performance.now();
    }
    signal.throwIfAborted();
  };
}
