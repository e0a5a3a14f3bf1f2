import type { Format } from './format.ts';

const startsWith = (head: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte);

const PARQUET = [0x50, 0x41, 0x52, 0x31];
const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/**
 * The formats that are no text, known by their first bytes. Their readers are fetched when such bytes are met: most
 * readers never need them.
 *
 * @param readInside reads a file that stood compressed in another
 */
export const containers = (readInside: Format['read']): readonly Format[] => [
  {
    name: 'Parquet',
    recognises: (head) => startsWith(head, PARQUET),
    read: async (...file) => (await import('./parquet/read-parquet.ts')).readParquet(...file),
  },
  {
    name: 'gzip',
    recognises: (head) => startsWith(head, GZIP),
    read: async (...file) => (await import('./archive/read-archive.ts')).readGzip(readInside, ...file),
  },
  {
    name: 'ZIP or Excel workbook',
    recognises: (head) => startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP),
    read: async (...file) => (await import('./archive/read-archive.ts')).readZip(readInside, ...file),
  },
];
