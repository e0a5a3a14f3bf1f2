import { MS_PER_DAY, MS_PER_HOUR } from '../../../core/incident/units.ts';
import type { CalendarBin } from '../../../core/plan/plan.ts';
import type { GroupCodes } from './group-codes.ts';

/** 1970-01-01 was a Thursday: days since a Monday. */
const mondayDays = (at: number): number => Math.floor(at / MS_PER_DAY) + 3;

type Span = readonly [from: number, to: number];

function monthSpan(at: number, months: number): Span {
  const date = new Date(at);
  const first = Math.floor(date.getUTCMonth() / months) * months;
  const year = date.getUTCFullYear();
  return [Date.UTC(year, first, 1), Date.UTC(year, first + months, 1)];
}

/** The calendar bin that holds an instant. */
function spanOf(at: number, bin: Exclude<CalendarBin, 'hourOfWeek'>): Span {
  const days = (from: number, length: number): Span => [from * MS_PER_DAY, (from + length) * MS_PER_DAY];
  switch (bin) {
    case 'day':
      return days(Math.floor(at / MS_PER_DAY), 1);
    case 'week':
      return days(Math.floor(mondayDays(at) / 7) * 7 - 3, 7);
    case 'month':
      return monthSpan(at, 1);
    case 'quarter':
      return monthSpan(at, 3);
  }
}

const dayText = (at: number): string => new Date(at).toISOString().split('T')[0] ?? '';

function hourOfWeekCodes(startedAt: Float64Array): GroupCodes {
  const hours = Array.from({ length: 168 }, (_, hour) => [String(hour)]);
  const codes = new Uint8Array(startedAt.length);
  for (let row = 0; row < codes.length; row++) {
    const at = startedAt[row] ?? Number.NaN;
    if (Number.isNaN(at)) break;
    const hour = Math.floor(at / MS_PER_HOUR) - Math.floor(at / MS_PER_DAY) * 24;
    codes[row] = 1 + (((mondayDays(at) % 7) + 7) % 7) * 24 + hour;
  }
  return { codes, keys: [undefined, ...hours] };
}

/** The calendar bin of each start, ascending starts given; code 0 is undated and left out. */
export function calendarCodes(startedAt: Float64Array, bin: CalendarBin): GroupCodes {
  if (bin === 'hourOfWeek') return hourOfWeekCodes(startedAt);
  const codes = new Uint32Array(startedAt.length);
  const keys: (readonly string[] | undefined)[] = [undefined];
  let end = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < codes.length; row++) {
    const at = startedAt[row] ?? Number.NaN;
    if (Number.isNaN(at)) break;
    if (at >= end) {
      const [from, to] = spanOf(at, bin);
      end = to;
      keys.push([dayText(from)]);
    }
    codes[row] = keys.length - 1;
  }
  return { codes: keys.length <= 256 ? new Uint8Array(codes) : codes, keys };
}
