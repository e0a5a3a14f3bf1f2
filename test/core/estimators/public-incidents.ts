import { existsSync, readFileSync } from 'node:fs';
import type { CensoredSample } from '../../../src/core/plan/aggregate.ts';

const FOLDER = new URL('../../../../shared/data/', import.meta.url);
export const hasPublicIncidents = existsSync(FOLDER);

export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file there, by column name. */
export function sharedRows(name: string): Row[] {
  const [header = [], ...lines] = cellsOf(readFileSync(new URL(name, FOLDER), 'utf8'));
  return lines.map((cells) => Object.fromEntries(header.map((column, k) => [column, cells[k] ?? ''])));
}

export function publicIncidents(): Row[] {
  return sharedRows('public-incidents.csv');
}

/** The numbers that R gave for public-incidents.csv; the caller states the shape it reads. */
export function publicExpectation<Shape>(): Shape {
  return JSON.parse(readFileSync(new URL('public-incidents.expected.json', FOLDER), 'utf8')).case as Shape;
}

/** Durations in minutes from the first present `starts` to the first present `ends`, else open until the last update. */
export function durations(
  rows: readonly Row[],
  starts: readonly string[],
  ends: readonly string[],
  keepZeros: boolean,
): CensoredSample {
  const observed: number[] = [];
  const open: number[] = [];
  const instant = (row: Row, names: readonly string[]) =>
    Date.parse(names.map((name) => row[name] ?? '').find((text) => text !== '') ?? '');
  for (const row of rows) {
    const end = instant(row, ends);
    const isOpen = Number.isNaN(end);
    const minutes = ((isOpen ? instant(row, ['last_update_at']) : end) - instant(row, starts)) / 60_000;
    if (minutes > 0 || (minutes === 0 && keepZeros)) (isOpen ? open : observed).push(minutes);
  }
  return { observed: Float64Array.from(observed).sort(), open: Float64Array.from(open).sort() };
}

function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const line = lines.at(-1);
    if (line?.length === 0 && plain === '' && quoted === undefined && end === '') break;
    line?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}
