import type { Compute } from './compute.ts';
import type { Caller, Port } from './rpc.ts';
import { caller, serve } from './rpc.ts';

type Method = keyof Compute;

/** A method of `Compute` at the other end, with its own types. */
const remote = <Name extends Method>(call: Caller, name: Name): Compute[Name] =>
  ((argument: unknown, signal: AbortSignal, onProgress?: (progress: unknown) => void) =>
    call(name, argument, signal, onProgress)) as Compute[Name];

/** `Compute` as the page sees it: each method is a call over the port. */
export function connectCompute(port: Port): Compute {
  const call = caller(port);
  return {
    open: remote(call, 'open'),
    statistics: remote(call, 'statistics'),
    incidents: remote(call, 'incidents'),
    incident: remote(call, 'incident'),
    exportCsv: remote(call, 'exportCsv'),
    close: remote(call, 'close'),
    fetchFile: remote(call, 'fetchFile'),
    joinFiles: remote(call, 'joinFiles'),
    extractPart: remote(call, 'extractPart'),
  };
}

/** Answers the calls of `connectCompute` at the other end of the port. */
export function serveCompute(compute: Compute, port: Port): void {
  serve(port, (method, argument, signal, onProgress) =>
    compute[method as Method](argument as never, signal, onProgress),
  );
}
