import { headerFingerprint, plainHeader } from './fingerprint.ts';
import type { ColumnMapping, Mapping } from './roles.ts';

/** A mapping that the reader agreed to once, under the fingerprint of the header that it was made for. */
export interface SavedMapping {
  readonly fingerprint: string;
  readonly mapping: Mapping;
}

/** A file's shape that was seen before. */
export interface Recognised<Saved extends SavedMapping> {
  readonly saved: Saved;
  /** The saved mapping with the columns' names as this file spells them. */
  readonly mapping: Mapping;
  /** Columns of the file that the mapping does not know, in the file's order: they are kept unused. */
  readonly fresh: readonly string[];
}

/** Of a file's columns, so many are known when it still is the shape that it was with a few columns more. */
const KNOWN_SHARE = 0.8;

/** The headers of a mapping in the order of its file. */
export const headersOf = ({ columns }: Mapping): readonly string[] =>
  columns.toSorted((a, b) => a.index - b.index).map(({ header }) => header);

/** The name of the shape that a mapping is for. */
export const fingerprintOf = (mapping: Mapping): string => headerFingerprint(headersOf(mapping));

/** Where each column of a mapping stands in a header: by position and name, else by name alone. */
function placesIn(header: readonly string[], columns: readonly ColumnMapping[]) {
  const names = header.map(plainHeader);
  const free = new Set(names.keys());
  const places = new Map<ColumnMapping, number>();
  const put = (column: ColumnMapping, at: number | undefined) => {
    if (at !== undefined && free.delete(at)) places.set(column, at);
  };
  for (const column of columns)
    if (names[column.index] === plainHeader(column.header)) put(column, column.index);
  for (const column of columns) {
    if (places.has(column)) continue;
    const name = plainHeader(column.header);
    put(
      column,
      [...free].find((at) => names[at] === name),
    );
  }
  return { places, free };
}

function recognised<Saved extends SavedMapping>(
  header: readonly string[],
  saved: Saved,
): Recognised<Saved> | undefined {
  const { columns } = saved.mapping;
  const { places, free } = placesIn(header, columns);
  const isWhole = columns.every((column) => column.role === 'keep' || places.has(column));
  if (!isWhole || places.size < KNOWN_SHARE * header.length) return undefined;
  const spelled = columns.map((column) => {
    const at = places.get(column);
    return at === undefined ? column : { ...column, header: header[at] ?? column.header };
  });
  return {
    saved,
    mapping: { ...saved.mapping, columns: spelled },
    fresh: [...free].toSorted((a, b) => a - b).map((at) => header[at] ?? ''),
  };
}

/**
 * The saved mapping for a file with this header: the one with its fingerprint, else the one that knows most of its
 * columns. A mapping fits when every column that it gives a role is there, and at least 80 % of the file's columns are
 * known to it.
 */
export function savedMappingFor<Saved extends SavedMapping>(
  header: readonly string[],
  saved: readonly Saved[],
): Recognised<Saved> | undefined {
  const fingerprint = headerFingerprint(header);
  const same = saved.find((one) => one.fingerprint === fingerprint);
  const exact = same && recognised(header, same);
  if (exact) return exact;
  return saved
    .flatMap((one) => recognised(header, one) ?? [])
    .toSorted((a, b) => a.fresh.length - b.fresh.length)[0];
}
