import type { Failure } from '../../core/dataset/dataset.ts';

/**
 * A table as the file holds it: text cells by row and column, nothing interpreted.
 * The file's bytes stay as UTF-8; a cell becomes a string only when it is asked for.
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
  /** The row whose quoted cell never closes: the file was cut there. */
  readonly cut: number | undefined;
  /** Rows with bytes that are no UTF-8 and now hold a replacement character. */
  readonly repaired: readonly number[];
  /** Sentences about the reading: encoding, delimiter, footer lines left out. */
  readonly notes: readonly string[];
  /** The same cells without strings, for those who read all of them. */
  readonly cells: RawCells;
  /** The sheet of a workbook or the file of an archive that was read, and those that could have been. */
  readonly parts?: { readonly read: string; readonly others: readonly string[] };
}

/** Where the cells of a table stand in its UTF-8 bytes. */
export interface RawCells {
  readonly bytes: Uint8Array;
  /**
   * Writes the bounds of each cell of a row: [2c] its start, [2c + 1] its end. The end is written as ~end (negative)
   * where the cell holds quotes that `cellText` must undo. Cells that a short row lacks get start = end = 0.
   */
  readonly bounds: (row: number, into: Int32Array, at: number) => void;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Bytes dealt with so far, of the file's size. */
  readonly onBytes: (bytes: number) => void;
  /** The sheet of a workbook, or the file of an archive, to read; without it the largest table is. */
  readonly part?: string | undefined;
}

/** Reads one kind of file. */
export interface Format {
  readonly name: string;
  /** Whether the first bytes (up to 64 kB) or the name say that the file is of this kind. */
  readonly recognises: (head: Uint8Array, fileName: string) => boolean;
  readonly read: (file: Blob, fileName: string, options: ReadOptions) => Promise<RawTable | Failure>;
}

export const isFailure = (read: RawTable | Failure): read is Failure => 'advice' in read;
