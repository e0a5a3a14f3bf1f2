import type { Failure } from '../../../core/dataset/dataset.ts';
import { readBytes } from '../bytes/read-bytes.ts';
import { type Format, isFailure, type RawTable, type ReadOptions } from '../format.ts';
import { notATable, tooLarge, unreadable } from '../refusals.ts';
import { gunzip } from './gzip.ts';
import { type Member, membersOf, unpack } from './zip.ts';

type Read = Format['read'];

const PACKED = /\.(gz|gzip|zip|tar|tgz|7z|rar|bz2|zst|xz)$/i;
const TABLES = /\.(csv|tsv|tab|txt|json|ndjson|jsonl|parquet|xlsx)$/i;
const ADVICE = 'Unpack it, and open the file with the incidents.';

const withNote = (raw: RawTable, packed: string, note?: string): RawTable => ({
  ...raw,
  format: `${raw.format}, in ${packed}`,
  notes: note === undefined ? raw.notes : [note, ...raw.notes],
});

/**
 * Reads the file inside a gzip file.
 * @throws the signal's reason once it is aborted
 */
export async function readGzip(
  readInside: Read,
  file: Blob,
  name: string,
  options: ReadOptions,
): Promise<RawTable | Failure> {
  const inflated = await gunzip(file, name, options);
  if ('advice' in inflated) return inflated;
  if (PACKED.test(inflated.name) || /\.tgz$/i.test(name)) {
    return notATable(`${name} holds an archive inside another.`, ADVICE);
  }
  const { size } = inflated.file;
  const onBytes = (bytes: number) => options.onBytes((file.size * bytes) / Math.max(1, size));
  const raw = await readInside(inflated.file, inflated.name, { ...options, onBytes });
  return isFailure(raw) ? raw : withNote(raw, 'gzip');
}

const quoted = (members: readonly Member[]): string => members.map(({ path }) => `“${path}”`).join(', ');

/**
 * The files to try: the one that was asked for, else those named as tables, the largest first. What was asked for may
 * be the sheet of a workbook inside.
 */
function candidates(members: readonly Member[], wanted: string | undefined): readonly Member[] {
  const asked = members.filter(({ path }) => path === wanted);
  if (asked.length > 0) return asked;
  return members.filter(({ path }) => TABLES.test(path)).toSorted((a, b) => b.bytes - a.bytes);
}

interface Archive {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly members: readonly Member[];
}

async function readMember(
  readInside: Read,
  { bytes, name, members }: Archive,
  member: Member,
  options: ReadOptions,
): Promise<RawTable | Failure> {
  const { path } = member;
  const inside = await unpack(bytes, path, options.signal);
  if (!inside) return tooLarge(`What ${name} holds`, member.bytes);
  const onBytes = (count: number) => options.onBytes((bytes.length * count) / Math.max(1, inside.size));
  const raw = await readInside(inside, path.split('/').at(-1) ?? path, {
    ...options,
    part: options.part === path ? undefined : options.part,
    onBytes,
  });
  if (isFailure(raw)) return raw;
  const others = members.filter((other) => other.path !== path && TABLES.test(other.path));
  if (others.length === 0) return withNote(raw, 'a ZIP archive');
  const shown =
    others.length > 5 ? `${quoted(others.slice(0, 5))} and ${others.length - 5} more` : quoted(others);
  return {
    ...withNote(raw, 'a ZIP archive', `“${path}” is read from the archive; not read: ${shown}.`),
    parts: { read: path, others: others.map((other) => other.path) },
  };
}

async function readMembers(
  readInside: Read,
  archive: Archive,
  options: ReadOptions,
): Promise<RawTable | Failure> {
  const { name, members } = archive;
  const tables = candidates(members, options.part);
  let refused: Failure | undefined;
  for (const member of tables) {
    const raw = await readMember(readInside, archive, member, options);
    if (!isFailure(raw)) return raw;
    refused ??= raw;
  }
  if (refused) return refused;
  const inside = members.length === 0 ? 'no file' : quoted(members.slice(0, 5));
  return notATable(`${name} is a ZIP archive that holds ${inside}, and no table.`, ADVICE);
}

/**
 * Reads a workbook, or the largest readable table of another archive.
 * @throws the signal's reason once it is aborted
 */
export async function readZip(
  readInside: Read,
  file: Blob,
  name: string,
  options: ReadOptions,
): Promise<RawTable | Failure> {
  const bytes = await readBytes(file, options);
  try {
    const members = membersOf(bytes);
    const has = (start: string): boolean => members.some(({ path }) => path.startsWith(start));
    if (has('xl/workbook.xml')) return (await import('../xlsx/read-xlsx.ts')).readXlsx(bytes, name, options);
    if (has('word/') || has('ppt/') || has('xl/'))
      return notATable(
        `${name} is an Office document, not a workbook with rows (.xlsx).`,
        'Save the table as .xlsx or CSV.',
      );
    return await readMembers(readInside, { bytes, name, members }, options);
  } catch (error) {
    options.signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    return unreadable(`${name} breaks off or is damaged: ${why}.`, 'Download it again, or unpack it first.');
  }
}
