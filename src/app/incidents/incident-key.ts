/** How an address names an incident: by its id, or, when the file gives none, by its place: `#12`. */
export const keyOf = ({ id, row }: { readonly id: string; readonly row: number }): string => id || `#${row}`;

/** What the worker is asked for: a place in the table, or an id. */
export const rowOrId = (key: string): number | string => (/^#\d+$/.test(key) ? Number(key.slice(1)) : key);
