/** A value of parsed JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of a document, and where they were found: `` for the document itself, else the key's path. */
export interface Records {
  readonly records: readonly Json[];
  readonly path: string;
}

/** All arrays of objects that an object holds, down to two levels; the deeper the later. */
function arraysIn(value: JsonObject, path: string, depth: number): Records[] {
  const entries = Object.entries(value).map(([key, held]) => ({
    held,
    path: path === '' ? key : `${path}.${key}`,
  }));
  const own = entries.flatMap(({ held, path: at }) =>
    Array.isArray(held) && held.some(isObject) ? [{ records: held, path: at }] : [],
  );
  const below =
    depth === 0
      ? []
      : entries.flatMap(({ held, path: at }) => (isObject(held) ? arraysIn(held, at, depth - 1) : []));
  return [...own, ...below];
}

/** A status page's answer: its incidents and its planned work, each with the name of the page. */
function pageRecords({ page, incidents, scheduled_maintenances }: JsonObject): Records | undefined {
  if (!isObject(page) || !Array.isArray(incidents)) return undefined;
  const planned = Array.isArray(scheduled_maintenances) ? scheduled_maintenances : [];
  const { name = null } = page;
  const named = (record: Json): Json => (isObject(record) ? { ...record, page: { name } } : record);
  return { records: [...incidents, ...planned].map(named), path: 'incidents' };
}

/** Whether two records have nearly the same keys. */
function isAlike(one: JsonObject, other: JsonObject): boolean {
  const shared = Object.keys(one).filter((key) => key in other).length;
  return shared >= 0.8 * Math.max(Object.keys(one).length, Object.keys(other).length);
}

const NAMED_LISTS = 3;

/** An object of nothing but lists of records alike, such as a list for each service: all of them. */
function listedRecords(document: JsonObject): Records | undefined {
  const lists = Object.entries(document);
  const records: Json[] = [];
  for (const [, list] of lists) {
    if (!Array.isArray(list)) return undefined;
    records.push(...list);
  }
  const [first] = records.filter(isObject);
  const firsts = lists.flatMap(([, list]) => (Array.isArray(list) ? list.slice(0, 1) : []));
  if (!first || lists.length < 2 || !firsts.every((item) => isObject(item) && isAlike(item, first)))
    return undefined;
  const names = lists.slice(0, NAMED_LISTS).map(([key]) => key);
  return { records, path: `${names.join(', ')}${lists.length > NAMED_LISTS ? ', …' : ''}` };
}

/**
 * The list of records in a document: the document when it is an array, a status page's incidents, lists of records
 * alike, else the longest array of objects inside.
 */
export function recordsOf(document: Json): Records | undefined {
  if (Array.isArray(document)) return { records: document, path: '' };
  if (!isObject(document)) return undefined;
  const known = pageRecords(document) ?? listedRecords(document);
  if (known) return known;
  const [first, ...others] = arraysIn(document, '', 1);
  return (
    first && others.reduce((best, next) => (next.records.length > best.records.length ? next : best), first)
  );
}

const isScalar = (value: Json): boolean => typeof value !== 'object' || value === null;
const textOf = (value: Json): string =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/**
 * The cells of a record by dotted name. Nested objects are flattened, arrays of scalars joined with `; `, arrays of
 * objects kept as JSON text. `put` is called once a cell.
 */
export function flatten(record: JsonObject, put: (name: string, text: string) => void, prefix = ''): void {
  for (const key in record) {
    const value = record[key] ?? null;
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (isObject(value)) flatten(value, put, name);
    else if (Array.isArray(value) && value.every(isScalar)) put(name, value.map(textOf).join('; '));
    else put(name, textOf(value));
  }
}
