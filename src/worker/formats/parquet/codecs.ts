/// <reference path="./hyparquet-compressors.d.ts" />
import { decompress } from 'fzstd';
import type { Compressors } from 'hyparquet';
// By file: the package's own entry compiles WebAssembly as it loads, which the security policy forbids.
import { decompressBrotli } from 'hyparquet-compressors/src/brotli.js';
import { gunzip } from 'hyparquet-compressors/src/gzip.js';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js';

/** Undoes what the Parquet reader does not undo by itself; it reads Snappy and plain pages. */
export const codecs: Compressors = {
  GZIP: (input, length) => gunzip(input, new Uint8Array(length)),
  BROTLI: decompressBrotli,
  ZSTD: (input) => decompress(input),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};
