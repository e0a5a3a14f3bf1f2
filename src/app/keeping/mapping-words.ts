import type { Mapping, TimeFormat } from '../../core/dataset/roles.ts';
import { MS_PER_DAY } from '../../core/incident/units.ts';
import { plural } from '../../core/words/numbers.ts';

const ORDERS: Readonly<Partial<Record<string, string>>> = {
  'day-first': 'day first',
  'month-first': 'month first',
} satisfies Partial<Record<TimeFormat['order'], string>>;

/** How a mapping reads times, in a few words: `day first, UTC`. */
export function timeWords({ columns }: Mapping): string {
  const times = columns.flatMap(({ time }) => time ?? []);
  const orders = new Set(times.flatMap(({ order }) => ORDERS[order] ?? []));
  return [...orders, ...new Set(times.map(({ zone }) => zone))].join(', ');
}

const MONTHS = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?';
const DATE_AT_END = new RegExp(
  `(?:[\\s_.-]+(?:\\(?\\d+\\)?|(?:${MONTHS}|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4])\\d*))+$`,
  'i',
);

/** A file's name without its ending, and without the date that the next one will have another of. */
const stemOf = (fileName: string): string =>
  fileName.replace(/(\.\w{1,7})+$/, '').replace(DATE_AT_END, '') || fileName;

/** A name for the mapping of a file: `tickets, 14 columns`. */
export const mappingName = (fileName: string, { columns }: Mapping): string =>
  `${stemOf(fileName)}, ${plural(columns.length, 'column')}`;

/** What was assumed of a file whose shape was seen before. */
export function openedAsWords(name: string, mapping: Mapping): string {
  const times = timeWords(mapping);
  return `Opened as “${name}”${times === '' ? '' : `: ${times}`}`;
}

/** Which columns are new in a shape that was seen before; undefined when none is. */
export function freshWords(fresh: readonly string[]): string | undefined {
  const named = fresh.slice(0, 3).map((header) => `“${header}”`);
  if (fresh.length === 0) return undefined;
  const further = fresh.length - named.length;
  const list = further > 0 ? `${named.join(', ')} and ${further} more` : named.join(', ');
  return fresh.length === 1 ? `${list} is new and was kept unused.` : `${list} are new and were kept unused.`;
}

/** How long ago, in days: `today`, `6 d`. */
export function ageWords(at: number, now: number): string {
  const days = Math.floor((now - at) / MS_PER_DAY);
  return days < 1 ? 'today' : `${days} d`;
}

/** How often: `once`, `twice`, `3 times`. */
export const usesWords = (times: number): string => ['not yet', 'once', 'twice'][times] ?? `${times} times`;
