import type { Failure } from '../../../core/dataset/dataset.ts';
import { breather } from '../../breather.ts';
import { toUtf8, utf16Of } from '../bytes/encoding.ts';
import { readBytes } from '../bytes/read-bytes.ts';
import type { Format, RawTable, ReadOptions } from '../format.ts';
import { headerOnly, MAX_COLUMNS, notATable, tooManyColumns, unreadable } from '../refusals.ts';
import { recordWriter } from './record-table.ts';
import { type Json, recordsOf } from './records.ts';

const PAUSE_RECORDS = 256;
const ADVICE = 'Export an array of objects, one incident each, or an object that holds one such array.';

/** Where a parser stopped, in words: `line 3, column 14`. */
function placeOf(text: string, message: string): string {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  if (Number.isNaN(position)) return 'near its end';
  const before = text.slice(0, position).split('\n');
  return `on line ${before.length}, at character ${(before.at(-1)?.length ?? 0) + 1}`;
}

function parse(text: string, fileName: string): { readonly document: Json } | Failure {
  try {
    return { document: JSON.parse(text) as Json };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return unreadable(
      `${fileName} is no valid JSON: it breaks ${placeOf(text, message)}.`,
      'Export the file again; a download that was cut short ends like this.',
    );
  }
}

function noRecords(fileName: string, document: Json, path: string): Failure {
  if (!Array.isArray(document) && path === '') {
    return notATable(`${fileName} holds no array of objects.`, ADVICE);
  }
  return notATable(`${fileName} holds an array, but none of its items is an object.`, ADVICE);
}

async function read(file: Blob, fileName: string, options: ReadOptions): Promise<RawTable | Failure> {
  const pause = breather(options.signal);
  const { bytes, encoding } = await toUtf8(await readBytes(file, options), pause);
  const parsed = parse(new TextDecoder().decode(bytes), fileName);
  if ('advice' in parsed) return parsed;
  const found = recordsOf(parsed.document);
  if (!found) return noRecords(fileName, parsed.document, '');
  if (found.records.length === 0) return headerOnly(fileName, 0);
  const writer = recordWriter(bytes.length);
  let strays = 0;
  for (const [at, record] of found.records.entries()) {
    if (!writer.add(record, at + 1)) strays++;
    if (writer.columns() > MAX_COLUMNS) return tooManyColumns(fileName, writer.columns());
    if (at % PAUSE_RECORDS === 0) await pause();
  }
  if (strays === found.records.length) return noRecords(fileName, parsed.document, found.path);
  const notes: string[] = [];
  if (encoding !== 'UTF-8') notes.push(`The text is read as ${encoding}.`);
  if (found.path !== '') notes.push(`Incidents are the items of “${found.path}”.`);
  if (strays > 0) notes.push(`${strays} of ${found.records.length} items are no objects and were left out.`);
  return writer.finish({ format: `JSON, ${encoding}`, notes });
}

const BLANKS = new Set([9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0]);

/** JSON: an array of objects, or an object that holds one. */
export const json: Format = {
  name: 'JSON',
  recognises(head, fileName) {
    const first = head.find((byte) => !BLANKS.has(byte));
    if (/\.(csv|tsv)$/i.test(fileName) && !utf16Of(head) && first !== 123 && first !== 91) return false;
    return first === 123 || first === 91 || /\.json$/i.test(fileName);
  },
  read,
};
