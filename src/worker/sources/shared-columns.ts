/** The columns of several tables as one table's, and where each table's own columns stand among them. */
export interface SharedColumns {
  readonly header: readonly string[];
  /** For each table: the position of each shared column in it, -1 where it has none. */
  readonly places: readonly (readonly number[])[];
}

/** A column by its name and how often the name stood before: names may repeat. */
function keysOf(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return `${times} ${name}`;
  });
}

/** Columns of the same name become one; those that only some tables have follow in the order they come. */
export function sharedColumns(headers: readonly (readonly string[])[]): SharedColumns {
  const names = new Map<string, string>();
  const keys = headers.map(keysOf);
  for (const [table, own] of keys.entries())
    for (const [column, key] of own.entries())
      if (!names.has(key)) names.set(key, headers[table]?.[column] ?? '');
  const all = [...names.keys()];
  return { header: [...names.values()], places: keys.map((own) => all.map((key) => own.indexOf(key))) };
}

/** Tables are alike when each has at least this share of its columns in common with the first. */
const ALIKE = 0.5;

/** The first table whose columns are mostly others than the first's; -1 when all are alike. */
export function unlikeAt(headers: readonly (readonly string[])[]): number {
  const first = new Set(headers[0]);
  return headers.findIndex((header) => {
    const common = header.filter((name) => first.has(name)).length;
    return common < ALIKE * Math.min(header.length, first.size);
  });
}
