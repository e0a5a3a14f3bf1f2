import { utf16Of } from './encoding.ts';

const MAGIC: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an Excel or Word document of the old kind, or one with a password',
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a Zstandard archive' },
  { bytes: [0x42, 0x5a, 0x68], what: 'a bzip2 archive' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: 'a SQLite database' },
];

/** What kind of binary the first bytes are of, undefined when they may be text. */
export function binaryKind(head: Uint8Array): string | undefined {
  const known = MAGIC.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (known) return known.what;
  if (utf16Of(head)) return undefined;
  return head.includes(0) ? 'a binary file' : undefined;
}
