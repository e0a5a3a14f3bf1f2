const SLICE_MS = 30;

/** Lets the thread's other tasks run, a cancel among them. */
function macrotask(): Promise<void> {
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
 * A function to await between chunks of long work: every 30 ms it gives way to one macrotask, so that a cancel can
 * overtake; otherwise it answers undefined at once and costs no turn of the loop.
 * @throws the signal's reason once it is aborted
 */
export function pauses(signal: AbortSignal): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    signal.throwIfAborted();
    if (performance.now() - since < SLICE_MS) return undefined;
    return macrotask().then(() => {
      signal.throwIfAborted();
      since = performance.now();
    });
  };
}
