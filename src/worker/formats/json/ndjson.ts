import type { Failure } from '../../../core/dataset/dataset.ts';
import { breather } from '../../breather.ts';
import { toUtf8 } from '../bytes/encoding.ts';
import { readBytes } from '../bytes/read-bytes.ts';
import type { Format, RawTable, ReadOptions } from '../format.ts';
import { headerOnly, MAX_COLUMNS, notATable, tooManyColumns } from '../refusals.ts';
import { recordWriter } from './record-table.ts';
import type { Json } from './records.ts';

const LF = 10;
const PAUSE_RECORDS = 256;

const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

/** Lines of the text with their 1-based numbers, decoded one at a time. */
function* linesOf(bytes: Uint8Array): Generator<{ readonly text: string; readonly line: number }> {
  const decoder = new TextDecoder();
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(LF, from);
    const to = end < 0 ? bytes.length : end;
    yield { text: decoder.decode(bytes.subarray(from, to)).trim(), line };
    from = to + 1;
  }
}

async function read(file: Blob, fileName: string, options: ReadOptions): Promise<RawTable | Failure> {
  const pause = breather(options.signal);
  const { bytes, encoding } = await toUtf8(await readBytes(file, options), pause);
  const writer = recordWriter(bytes.length);
  const bad: number[] = [];
  let records = 0;
  for (const { text, line } of linesOf(bytes)) {
    if (text === '') continue;
    records++;
    if (!writer.add(parsed(text) ?? null, line)) bad.push(line);
    if (writer.columns() > MAX_COLUMNS) return tooManyColumns(fileName, writer.columns());
    if (records % PAUSE_RECORDS === 0) await pause();
  }
  if (records === 0) return headerOnly(fileName, 0);
  if (bad.length === records) {
    return notATable(
      `None of the ${records} lines of ${fileName} is a JSON object.`,
      'Write one JSON object a line, one incident each.',
    );
  }
  const shown = `${bad.slice(0, 5).join(', ')}${bad.length > 5 ? ', …' : ''}`;
  const notes =
    bad.length > 0 ? [`${bad.length} lines are no JSON objects and were left out: ${shown}.`] : [];
  return writer.finish({ format: `NDJSON, ${encoding}`, notes });
}

/** Whether the first line is a whole JSON object and another line follows. */
function isLineOfJson(head: Uint8Array): boolean {
  const end = head.indexOf(LF);
  if (end < 0) return false;
  const first = new TextDecoder().decode(head.subarray(0, end)).trim();
  const rest = new TextDecoder().decode(head.subarray(end)).trim();
  return first.startsWith('{') && parsed(first) !== undefined && rest.startsWith('{');
}

/** NDJSON, also called JSON Lines: one object a line. */
export const ndjson: Format = {
  name: 'NDJSON',
  recognises: (head, fileName) => /\.(ndjson|jsonl)$/i.test(fileName) || isLineOfJson(head),
  read,
};
