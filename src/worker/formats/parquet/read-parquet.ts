import {
  type Compressors,
  type FileMetaData,
  type ParquetScan,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type SchemaElement,
  type SchemaTree,
} from 'hyparquet';
import type { Failure } from '../../../core/dataset/dataset.ts';
import { breather } from '../../breather.ts';
import type { RawTable, ReadOptions } from '../format.ts';
import { recordWriter } from '../json/record-table.ts';
import type { Json } from '../json/records.ts';
import { headerOnly, MAX_BYTES, MAX_COLUMNS, tooLarge, tooManyColumns, unreadable } from '../refusals.ts';
import { decimalText, isZoneless, jsonOf } from './cell-value.ts';
import { instantParsers } from './instant-parsers.ts';

const PAUSE_ROWS = 512;
/** Codecs that the reader itself undoes. */
const BUILT_IN = new Set(['UNCOMPRESSED', 'SNAPPY']);

/** One column of the file: where its values come from and how they become JSON. */
interface Column {
  readonly name: string;
  readonly scan: ParquetScan;
  readonly toJson: (value: unknown) => Json;
  readonly isZoneless: boolean;
}

const codecsOf = ({ row_groups }: FileMetaData): ReadonlySet<string> =>
  new Set(row_groups.flatMap(({ columns }) => columns.flatMap(({ meta_data }) => meta_data?.codec ?? [])));

const inflatedSize = ({ row_groups }: FileMetaData): number =>
  row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);

async function compressorsFor(codecs: ReadonlySet<string>): Promise<Compressors> {
  const isKnown = [...codecs].every((codec) => BUILT_IN.has(codec));
  return isKnown ? {} : (await import('./codecs.ts')).codecs;
}

const isDecimal = ({ element }: SchemaTree): boolean =>
  element.converted_type === 'DECIMAL' || element.logical_type?.type === 'DECIMAL';

/** The same metadata, with decimals at the top read as the integers they are stored as: a Number would round them. */
function withExactDecimals(metadata: FileMetaData, tops: readonly SchemaTree[]): FileMetaData {
  const decimals = new Set<SchemaElement>(tops.filter(isDecimal).map(({ element }) => element));
  const schema = metadata.schema.map((element) => {
    if (!decimals.has(element)) return element;
    const { converted_type: _converted, logical_type: _logical, ...plain } = element;
    return plain;
  });
  return { ...metadata, schema };
}

async function columnsOf(file: Blob, metadata: FileMetaData): Promise<readonly Column[]> {
  const tops = parquetSchema(metadata).children;
  const options = {
    file: {
      byteLength: file.size,
      slice: (start: number, end?: number) => file.slice(start, end).arrayBuffer(),
    },
    metadata: withExactDecimals(metadata, tops),
    compressors: await compressorsFor(codecsOf(metadata)),
    // Texts are declared as such; undeclared bytes are looked at one by one.
    utf8: false,
    geoparquet: false,
  };
  const zoned = await parquetScan({ ...options, parsers: instantParsers('Z') });
  const zoneless = await parquetScan({ ...options, parsers: instantParsers('') });
  return tops.map((top) => ({
    name: top.element.name,
    scan: isZoneless(top) ? zoneless : zoned,
    isZoneless: isZoneless(top),
    toJson: isDecimal(top) ? (value) => decimalText(value, top.element.scale ?? 0) : jsonOf,
  }));
}

/** Writes the rows of all row groups as records; what is missing inside a structure has no cell. */
async function readRows(
  file: Blob,
  fileName: string,
  metadata: FileMetaData,
  { signal, onBytes }: ReadOptions,
): Promise<RawTable | Failure> {
  const columns = await columnsOf(file, metadata);
  const pause = breather(signal);
  const writer = recordWriter(inflatedSize(metadata));
  const rows = Number(metadata.num_rows);
  for (const { rowStart, rowEnd } of columns[0]?.scan.ranges ?? []) {
    const values: ArrayLike<unknown>[] = [];
    for (const { name, scan } of columns) {
      values.push(await scan.readColumn({ column: name, rowStart, rowEnd }));
      await pause();
    }
    for (let row = rowStart; row < rowEnd; row++) {
      const cells = columns.map(({ name, toJson }, at) => [name, toJson(values[at]?.[row - rowStart])]);
      writer.add(Object.fromEntries(cells), row + 1);
      if (writer.columns() > MAX_COLUMNS) return tooManyColumns(fileName, writer.columns());
      if (row % PAUSE_ROWS !== 0) continue;
      onBytes((file.size * row) / rows);
      await pause();
    }
  }
  const unzoned = columns.filter((column) => column.isZoneless).map(({ name }) => `“${name}”`);
  const notes = unzoned.length > 0 ? [`The times of ${unzoned.join(', ')} say nothing of their zone.`] : [];
  return writer.finish({ format: `Parquet, ${[...codecsOf(metadata)].join(' and ').toLowerCase()}`, notes });
}

/**
 * Reads a Parquet file: nested columns are flattened as JSON is, instants become ISO text, integers keep all digits.
 * @throws the signal's reason once it is aborted
 */
export async function readParquet(
  file: Blob,
  fileName: string,
  options: ReadOptions,
): Promise<RawTable | Failure> {
  try {
    const metadata = await parquetMetadataAsync(
      { byteLength: file.size, slice: (start, end) => file.slice(start, end).arrayBuffer() },
      { geoparquet: false },
    );
    if (metadata.num_rows === 0n) return headerOnly(fileName, parquetSchema(metadata).children.length);
    if (inflatedSize(metadata) > MAX_BYTES) return tooLarge(fileName, inflatedSize(metadata));
    return await readRows(file, fileName, metadata, options);
  } catch (error) {
    options.signal.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    return unreadable(
      `${fileName} breaks off or is damaged: ${message}.`,
      'Write the Parquet file again, or export the incidents as CSV.',
    );
  }
}
