import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { preview } from 'vite';

export interface Served {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/**
 * Serves `dist` as `npm start` does, headers included, on a free port.
 *
 * @throws when nothing is built
 */
export async function serveBuiltApp(): Promise<Served> {
  if (!existsSync('dist/index.html')) throw new Error('Nothing is built yet: npm run build');
  const port = await freePort();
  const server = await preview({ preview: { host: HOST, port, strictPort: true } });
  return { origin: `http://${HOST}:${port}`, close: () => server.close() };
}
