import type { CellValue } from 'hucre/xlsx';

const MS_PER_DAY = 86_400_000;
const DAY_0_OF_1900 = Date.UTC(1899, 11, 31);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);
/** Before this no incident was written down: what stands there is a time of day or a span of time. */
const FIRST_YEAR = { of1900: 1904, of1904: 1905 } as const;
/** Formulas that failed. */
const FAILED = /^#(N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

const two = (value: number): string => value.toString().padStart(2, '0');

/** `36:05:00` of a span in milliseconds; hours are not cut at 24. */
function spanText(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1_000);
  const hours = Math.floor(seconds / 3_600);
  return `${ms < 0 ? '-' : ''}${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A serial day has no exact milliseconds: what is close to a whole second is one. */
function wholeSeconds(ms: number): number {
  const second = Math.round(ms / 1_000) * 1_000;
  return Math.abs(second - ms) <= 2 ? second : ms;
}

function dateText(date: Date, is1904: boolean): string {
  const ms = date.getTime();
  if (Number.isNaN(ms)) return '';
  if (date.getUTCFullYear() >= (is1904 ? FIRST_YEAR.of1904 : FIRST_YEAR.of1900)) {
    return new Date(wholeSeconds(ms)).toISOString().replace(/(\.000)?Z$/, '');
  }
  const since = ms - (is1904 ? DAY_0_OF_1904 : DAY_0_OF_1900);
  // Excel counts a 29 February 1900 that never was: dates after it were set back by a day.
  return spanText(!is1904 && since >= 60 * MS_PER_DAY ? since + MS_PER_DAY : since);
}

/**
 * A cell as text: numbers with the 15 digits that a workbook holds, dates as ISO without a zone, spans and times of day
 * as `h:mm:ss`, failed formulas as nothing.
 */
export function cellTextOf(value: CellValue | undefined, is1904: boolean): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return FAILED.test(value) ? '' : value;
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date ? dateText(value, is1904) : String(value);
}
