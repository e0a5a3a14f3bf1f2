import type { Failure } from '../../core/dataset/dataset.ts';
import { binaryKind } from './bytes/binary.ts';
import { readHead } from './bytes/read-bytes.ts';
import { containers } from './containers.ts';
import { csv } from './delimited/csv.ts';
import type { Format, RawTable, ReadOptions } from './format.ts';
import { json } from './json/json.ts';
import { ndjson } from './json/ndjson.ts';
import { binaryFile, emptyFile, MAX_BYTES, tooLarge, unsupported, webPage } from './refusals.ts';

/** The formats that can be read, the pickiest first: the first that recognises a file reads it. */
const FORMATS: readonly Format[] = [ndjson, json, csv];
/** Those with bytes of their own, which no text has. */
const CONTAINERS: readonly Format[] = containers(readFile);

const HEAD = 1 << 16;
const isBlank = (head: Uint8Array): boolean =>
  head.every((byte) => byte <= 32 || byte === 0xef || byte === 0xbb || byte === 0xbf);

/** A page where a file was expected: a login that had run out, or an error. */
const isWebPage = (head: Uint8Array): boolean =>
  /^\s*<(!doctype html|html|head|body)\b/i.test(new TextDecoder().decode(head.subarray(0, 256)));

/**
 * Reads a file of any known format.
 * @throws the signal's reason once it is aborted
 */
export async function readFile(file: Blob, name: string, options: ReadOptions): Promise<RawTable | Failure> {
  if (file.size > MAX_BYTES) return tooLarge(name, file.size);
  const head = await readHead(file, HEAD);
  const container = CONTAINERS.find(({ recognises }) => recognises(head, name));
  if (container) return container.read(file, name, options);
  const binary = binaryKind(head);
  if (binary) return binaryFile(name, binary);
  if (head.length === file.size && isBlank(head)) return emptyFile(name);
  if (isWebPage(head)) return webPage(name);
  const format = FORMATS.find((candidate) => candidate.recognises(head, name));
  return format ? format.read(file, name, options) : unsupported(name);
}
