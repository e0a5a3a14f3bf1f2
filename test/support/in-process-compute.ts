import type { Compute } from '../../src/worker/compute.ts';
import { createCompute } from '../../src/worker/local-compute.ts';
import { connectCompute, serveCompute } from '../../src/worker/wire.ts';

interface InProcess {
  /** What `bundled` sources find, by path below the app's base address. */
  readonly files?: Readonly<Record<string, string | Blob>>;
}

/** The real compute behind a real channel, without a worker. */
export function inProcessCompute({ files = {} }: InProcess = {}): Compute {
  const fetchBundled = async (path: string) => {
    const file = files[path];
    return file === undefined ? new Response('', { status: 404 }) : new Blob([file]);
  };
  const { port1, port2 } = new MessageChannel();
  serveCompute(createCompute({ fetchBundled }), port1);
  return connectCompute(port2);
}
