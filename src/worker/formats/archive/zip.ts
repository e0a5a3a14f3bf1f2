import { Unzip, type UnzipFile, UnzipInflate, unzipSync } from 'fflate';
import { breather } from '../../breather.ts';
import { MAX_BYTES } from '../refusals.ts';

/** A file in an archive. Sizes are what the archive claims. */
export interface Member {
  readonly path: string;
  readonly bytes: number;
}

const PIECE = 1 << 16;

/** The files in an archive, without folders and without what macOS adds. @throws when it is no archive */
export function membersOf(archive: Uint8Array): readonly Member[] {
  const members: Member[] = [];
  unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      const isHidden = /(^|\/)(__MACOSX\/|\.)/.test(name);
      if (!name.endsWith('/') && !isHidden) members.push({ path: name, bytes: originalSize });
      return false;
    },
  });
  return members;
}

/**
 * Unpacks one file of an archive piece by piece; undefined when more comes out than may be opened, whatever the
 * archive claims.
 * @throws when it is damaged, and the signal's reason once it is aborted
 */
export async function unpack(
  archive: Uint8Array,
  path: string,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const pause = breather(signal);
  const pieces: BlobPart[] = [];
  let inflated = 0;
  let isWhole = false;
  const take = (file: UnzipFile): void => {
    if (file.name !== path) return;
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      inflated += piece.length;
      if (inflated <= MAX_BYTES) pieces.push(piece.slice());
      isWhole = isLast;
    };
    file.start();
  };
  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  for (let from = 0; from < archive.length && !isWhole && inflated <= MAX_BYTES; from += PIECE) {
    const to = Math.min(archive.length, from + PIECE);
    unzip.push(archive.subarray(from, to), to === archive.length);
    await pause();
  }
  if (inflated > MAX_BYTES) return undefined;
  if (!isWhole) throw new Error(`${path} is cut`);
  return new Blob(pieces);
}
