import type { Failure } from '../../core/dataset/dataset.ts';

/**
 * A table as the file holds it: text cells by row and column, nothing interpreted.
 * Cells are read on demand; a reader may keep bytes and offsets instead of strings.
 */
export interface RawTable {
  /** For instance `CSV, semicolon, Windows-1252`. */
  readonly format: string;
  /** As written, trimmed; may repeat. */
  readonly header: readonly string[];
  readonly rows: number;
  /** '' where the row is short. */
  readonly cell: (row: number, column: number) => string;
  /** 1-based line of a text file, or record number. */
  readonly lineOf: (row: number) => number;
  /** Rows with fewer or more cells than the header, up to all of them. */
  readonly ragged: readonly number[];
  /** Sentences about the reading: encoding, delimiter, footer lines left out. */
  readonly notes: readonly string[];
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Bytes read so far, of the file's size. */
  readonly onBytes: (bytes: number) => void;
}

/** Reads one kind of file. */
export interface Format {
  readonly name: string;
  /** Whether the first bytes (up to 64 kB) or the name say that the file is of this kind. */
  readonly recognises: (head: Uint8Array, fileName: string) => boolean;
  readonly read: (file: Blob, fileName: string, options: ReadOptions) => Promise<RawTable | Failure>;
}

export const isFailure = (read: RawTable | Failure): read is Failure => 'advice' in read;
