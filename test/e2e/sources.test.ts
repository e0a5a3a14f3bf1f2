import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { workbook } from '../support/workbook.ts';
import { browserForFile } from './support/browser.ts';
import { dropFile } from './support/drop-file.ts';

const open = browserForFile();

const DAYS = Array.from({ length: 40 }, (_, day) => Date.UTC(2024, 0, 1 + day, 8));
const CSV = [
  'id,class,detected_at,resolved_at',
  ...DAYS.map(
    (at, row) =>
      `F-${row},${row % 2 ? 'genai' : 'non-genai'},${new Date(at).toISOString()},${new Date(at + 3_600_000).toISOString()}`,
  ),
].join('\n');

/** A server elsewhere: other port, so another origin. */
let elsewhere: Server | undefined;
let origin = '';
beforeAll(async () => {
  const server = createServer((request, response) => {
    const [, kind, file] = (request.url ?? '').split('/');
    if (kind === 'open') response.setHeader('Access-Control-Allow-Origin', '*');
    response.statusCode = file === 'incidents.csv' ? 200 : 404;
    response.setHeader('Content-Type', 'text/csv');
    response.end(CSV);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  elsewhere = server;
});
afterAll(() => new Promise((resolve) => elsewhere?.close(resolve)));

const onData = async () => {
  const opened = await open({ query: 'view=data' });
  await opened.page.getByRole('button', { name: 'fetch an address' }).waitFor();
  return opened;
};
const fetchAddress = async (page: Page, address: string) => {
  await page.getByRole('button', { name: 'fetch an address' }).click();
  await page.getByRole('textbox', { name: /Address of a CSV/ }).fill(address);
  await page.getByRole('button', { name: 'Fetch it' }).click();
};

describe('an address', () => {
  it('is fetched by a worker with a policy of its own, and only when told to', async () => {
    const { page, requests } = await onData();
    const outside = () => requests.filter((url) => url.startsWith(origin));
    await page.getByRole('button', { name: 'fetch an address' }).click();
    await page.getByRole('textbox', { name: /Address of a CSV/ }).fill(`${origin}/open/incidents.csv`);
    expect(outside()).toEqual([]);
    expect(requests.filter((url) => url.includes('/fetch/'))).toEqual([]);
    await page.getByRole('button', { name: 'Fetch it' }).click();
    await page.getByText('40 incidents').first().waitFor();
    expect(outside()).toEqual([`${origin}/open/incidents.csv`]);
    const script = requests.find((url) => url.includes('/fetch/')) ?? '';
    const policy = (await page.request.get(script)).headers()['content-security-policy'];
    expect(policy).toBe("default-src 'none'; connect-src https: http://localhost:* http://127.0.0.1:*");
  });

  it('that does not allow it is said to, and a missing file is said to be missing', async () => {
    const { page } = await onData();
    await fetchAddress(page, `${origin}/closed/incidents.csv`);
    await page.getByText('does not let pages of other sites read it (CORS)').waitFor();
    await fetchAddress(page, `${origin}/open/nothing.csv`);
    await page.getByText('has nothing there (status 404)').waitFor();
  });

  it('that nobody answers at is said to be unreachable', async () => {
    const { page } = await onData();
    await fetchAddress(page, 'http://127.0.0.1:9/a.csv');
    await page.getByText('127.0.0.1:9 cannot be reached').waitFor();
  });

  it('stays closed to the page itself, which connects to its own host alone', async () => {
    const { page } = await onData();
    const answer = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'sent',
          () => 'held back',
        ),
      `${origin}/open/incidents.csv`,
    );
    expect(answer).toBe('held back');
  });
});

const zipped = (input: Uint8Array): Uint8Array => new Uint8Array(gzipSync(input));

describe('a file that is no text', () => {
  const columns = [
    { name: 'id', data: DAYS.map((_, row) => `P-${row}`), type: 'STRING' as const },
    { name: 'class', data: DAYS.map((_, row) => (row % 2 ? 'genai' : 'non-genai')), type: 'STRING' as const },
    { name: 'detected_at', data: DAYS.map((at) => new Date(at)), type: 'TIMESTAMP' as const },
  ];
  const sheet = [
    ['id', 'class', 'detected_at'],
    ...DAYS.map((at, row) => [
      `X-${row}`,
      row % 2 ? 'genai' : 'non-genai',
      { serial: at / 86_400_000 + 25_569, as: 'instant' as const },
    ]),
  ];

  it.each([
    { name: 'incidents.parquet', bytes: () => new Uint8Array(parquetWriteBuffer({ columnData: columns })) },
    {
      name: 'packed.parquet',
      bytes: () =>
        new Uint8Array(
          parquetWriteBuffer({
            columnData: columns,
            codec: 'GZIP',
            compressors: { GZIP: zipped },
          }),
        ),
    },
    { name: 'incidents.xlsx', bytes: () => workbook([{ name: 'S', rows: sheet }]) },
    { name: 'incidents.csv.gz', bytes: () => new Uint8Array(gzipSync(CSV)) },
  ])('opens under the strict policy: $name', async ({ name, bytes }) => {
    const { page, problems, requests } = await onData();
    await dropFile(page, { name, bytes: bytes() });
    await page.getByText('40 incidents').first().waitFor();
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(inject('origin')) && !/^(data|blob):/.test(url))).toEqual(
      [],
    );
  });
});
