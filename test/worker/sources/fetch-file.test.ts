import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../src/worker/rpc.ts';
import { fetchApart } from '../../../src/worker/sources/fetch-apart.ts';
import { fetchFile } from '../../../src/worker/sources/fetch-file.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const ADDRESS = 'https://data.example.com/export/incidents.csv';
const { signal } = new AbortController();
const get = (address = ADDRESS) => fetchFile(address, signal, () => {});

describe('fetching an address', () => {
  it('gives its bytes as a file named after host and path', async () => {
    server.use(http.get(ADDRESS, () => HttpResponse.text('id\n1\n')));
    const fetched = await get();
    if (fetched.kind !== 'fetched') throw new Error(fetched.failure.found);
    expect(fetched.file.name).toBe('data.example.com incidents.csv');
    expect(await fetched.file.text()).toBe('id\n1\n');
  });

  it.each([
    {
      path: '/v1/incidents',
      type: 'application/json; charset=utf-8',
      name: 'data.example.com incidents.json',
    },
    { path: '/', type: 'text/csv', name: 'data.example.com incidents.csv' },
    { path: '/a.parquet?x=1', type: 'application/octet-stream', name: 'data.example.com a.parquet' },
  ])('names $path of $type $name', async ({ path, type, name }) => {
    server.use(
      http.get(
        'https://data.example.com/*',
        () => new HttpResponse('x', { headers: { 'content-type': type } }),
      ),
    );
    const fetched = await get(`https://data.example.com${path}`);
    expect(fetched.kind === 'fetched' && fetched.file.name).toBe(name);
  });

  it('tells the share that has come, where the whole is known', async () => {
    const shares: number[] = [];
    server.use(
      http.get(ADDRESS, () => new HttpResponse('x'.repeat(100), { headers: { 'content-length': '100' } })),
    );
    await fetchFile(ADDRESS, signal, (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
  });

  it('sends no cookie and no address of this page', async () => {
    let sent: Request | undefined;
    server.use(
      http.get(ADDRESS, ({ request }) => {
        sent = request;
        return HttpResponse.text('id\n1\n');
      }),
    );
    await get();
    expect([sent?.credentials, sent?.referrerPolicy]).toEqual(['omit', 'no-referrer']);
  });

  it.each([
    { status: 404, kind: 'not-found', says: 'has nothing there (status 404)' },
    { status: 401, kind: 'forbidden', says: 'asks for a sign-in (status 401)' },
    { status: 429, kind: 'forbidden', says: 'has had too many requests (status 429)' },
    { status: 503, kind: 'forbidden', says: 'has a fault of its own (status 503)' },
  ])('says plainly that the server answers with $status', async ({ status, kind, says }) => {
    server.use(http.get(ADDRESS, () => new HttpResponse('no', { status })));
    const fetched = await get();
    expect(fetched).toMatchObject({ kind: 'failed', failure: { kind } });
    expect(fetched.kind === 'failed' && fetched.failure.found).toContain(`data.example.com ${says}`);
  });

  it('says that another site may not read it, and offers another way', async () => {
    server.use(
      http.get(ADDRESS, () => HttpResponse.error()),
      http.head(ADDRESS, () => new HttpResponse(null)),
    );
    const fetched = await get();
    expect(fetched).toMatchObject({
      failure: { kind: 'forbidden', advice: expect.stringContaining('paste') },
    });
    expect(fetched.kind === 'failed' && fetched.failure.found).toContain('(CORS)');
  });

  it('says that nobody answers', async () => {
    server.use(http.all(ADDRESS, () => HttpResponse.error()));
    expect(await get()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'unreachable', found: expect.stringContaining('data.example.com cannot be reached') },
    });
  });

  it('proposes the feed behind a status page instead of reading the page', async () => {
    server.use(
      http.get('https://www.example-status.com/', () =>
        HttpResponse.html('<!doctype html><p>All systems go</p>'),
      ),
    );
    expect(await get('https://www.example-status.com/')).toMatchObject({
      kind: 'failed',
      failure: { kind: 'not-a-table', instead: 'https://www.example-status.com/api/v2/incidents.json' },
    });
  });

  it('asks for nothing at an address that is none or not private', async () => {
    for (const address of ['http://data.example.com/a.csv', 'file:///etc/hosts', 'nonsense']) {
      expect(await get(address)).toMatchObject({ kind: 'failed', failure: { kind: 'bad-address' } });
    }
  });

  it('refuses what is larger than can be opened before it comes', async () => {
    server.use(
      http.get(ADDRESS, () => new HttpResponse('x', { headers: { 'content-length': '600000000' } })),
    );
    expect(await get()).toMatchObject({ kind: 'failed', failure: { kind: 'too-large' } });
  });

  it('gives way to a cancel', async () => {
    server.use(http.get(ADDRESS, () => new Promise<Response>(() => {})));
    const controller = new AbortController();
    const fetching = fetchFile(ADDRESS, controller.signal, () => {});
    controller.abort();
    await expect(fetching).rejects.toThrow(/abort/i);
  });

  it('goes through a port that is opened with the first address', async () => {
    server.use(http.get(ADDRESS, () => HttpResponse.text('id\n1\n')));
    const { port1, port2 } = new MessageChannel();
    let opened = 0;
    const apart = fetchApart(() => {
      opened++;
      serve(port2, (_method, address, aborted, onShare) => fetchFile(String(address), aborted, onShare));
      return port1;
    });
    expect(opened).toBe(0);
    expect(await apart(ADDRESS, signal, () => {})).toMatchObject({ kind: 'fetched' });
    await apart(ADDRESS, signal, () => {});
    expect(opened).toBe(1);
    port1.close();
  });
});
