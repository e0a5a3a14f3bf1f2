import { byteSink } from './byte-sink.ts';

export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252';

const DECODER_LABELS = {
  'UTF-16 LE': 'utf-16le',
  'UTF-16 BE': 'utf-16be',
  'Windows-1252': 'windows-1252',
} as const;
const CHUNK = 1 << 20;

/** Text as UTF-8 bytes without a byte order mark, and how it was written. */
export interface Utf8 {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** Offsets of bytes that are no UTF-8 in a file that otherwise is; ascending. */
  readonly damaged: readonly number[];
}

/** UTF-16 by its byte order mark, or by where the zero bytes of mostly Latin text stand. */
export function utf16Of(head: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | undefined {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'UTF-16 LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16 BE';
  const pairs = Math.min(head.length >> 1, 2_048);
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (head[2 * pair] === 0) even++;
    if (head[2 * pair + 1] === 0) odd++;
  }
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return 'UTF-16 LE';
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return 'UTF-16 BE';
  return undefined;
}

/** Length and least and greatest second byte of the sequence that a lead byte opens; length 0 when it opens none. */
function leadOf(lead: number): { readonly length: number; readonly low: number; readonly high: number } {
  if (lead < 0xc2 || lead > 0xf4) return { length: 0, low: 0, high: 0 };
  if (lead < 0xe0) return { length: 2, low: 0x80, high: 0xbf };
  if (lead < 0xf0) return { length: 3, low: lead === 0xe0 ? 0xa0 : 0x80, high: lead === 0xed ? 0x9f : 0xbf };
  return { length: 4, low: lead === 0xf0 ? 0x90 : 0x80, high: lead === 0xf4 ? 0x8f : 0xbf };
}

const LEADS = Array.from({ length: 256 }, (_, lead) => leadOf(lead));

/** Length of the multi-byte UTF-8 sequence at `p`: 0 when the bytes there are none (Unicode 15, table 3-7). */
function sequenceAt(bytes: Uint8Array, p: number): number {
  const { length, low, high } = LEADS[bytes[p] ?? 0] ?? leadOf(0);
  const second = bytes[p + 1] ?? 0;
  if (length === 0 || second < low || second > high) return 0;
  for (let next = 2; next < length; next++) if (((bytes[p + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Answers the first byte from `p` on that is no ASCII, four at a time where they are aligned. */
function asciiSkipper(bytes: Uint8Array): (p: number) => number {
  const shift = bytes.byteOffset % 4;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset - shift, (shift + bytes.length) >> 2);
  const isAscii = (p: number): boolean => (bytes[p] ?? 0x80) < 0x80;
  return (from) => {
    let p = from;
    while (((p + shift) & 3) !== 0 && isAscii(p)) p++;
    if (((p + shift) & 3) === 0) {
      let word = (p + shift) >> 2;
      while (((words[word] ?? 0x80) & 0x80808080) === 0) word++;
      p = (word << 2) - shift;
    }
    while (isAscii(p)) p++;
    return p;
  };
}

/** Counts multi-byte characters and lists damaged bytes; gives up once they are many and outnumber the characters. */
function inspect(bytes: Uint8Array): { readonly wide: number; readonly damaged: number[] } {
  const skip = asciiSkipper(bytes);
  const damaged: number[] = [];
  let wide = 0;
  for (let p = skip(0); p < bytes.length; p = skip(p)) {
    const length = sequenceAt(bytes, p);
    if (length > 0) wide++;
    else damaged.push(p);
    p += length || 1;
    if (damaged.length > 1_000 && damaged.length > wide) break;
  }
  return { wide, damaged };
}

async function transcode(
  bytes: Uint8Array,
  encoding: keyof typeof DECODER_LABELS,
  pause: () => Promise<void>,
): Promise<Uint8Array> {
  const decoder = new TextDecoder(DECODER_LABELS[encoding]);
  const sink = byteSink(bytes.length + (bytes.length >> 4));
  for (let from = 0; from < bytes.length; from += CHUNK) {
    sink.text(decoder.decode(bytes.subarray(from, from + CHUNK), { stream: true }));
    await pause();
  }
  sink.text(decoder.decode());
  return sink.take();
}

/**
 * Bytes of a text file as UTF-8. Valid UTF-8 is not copied. Text that is no UTF-8 is taken as Windows-1252, unless
 * most of its wide characters are good UTF-8: then its few bad bytes are damage, and each is listed and left in place.
 */
export async function toUtf8(bytes: Uint8Array, pause: () => Promise<void>): Promise<Utf8> {
  const wide = utf16Of(bytes.subarray(0, 4_096));
  if (wide) return { bytes: await transcode(bytes, wide, pause), encoding: wide, damaged: [] };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = marked ? bytes.subarray(3) : bytes;
  const found = inspect(body);
  if (found.damaged.length > found.wide && !marked) {
    return { bytes: await transcode(body, 'Windows-1252', pause), encoding: 'Windows-1252', damaged: [] };
  }
  return { bytes: body, encoding: 'UTF-8', damaged: found.damaged };
}
