import { isObject, type Json, type JsonObject } from '../../formats/json/records.ts';

/** The objects in a list; none when the value is no list. */
export const objectsIn = (value: Json): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** A text or number of an object as text, '' for anything else. */
export function textIn(object: JsonObject | undefined, key: string): string {
  const value = object?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The distinct values of one key in a list of objects, joined with `; `. */
export const namesIn = (value: Json, key: string): string =>
  [...new Set(objectsIn(value).map((item) => textIn(item, key)))].filter((name) => name !== '').join('; ');
