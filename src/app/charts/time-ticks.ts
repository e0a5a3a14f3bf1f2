import type { Tick } from './tick.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const PIXELS_A_LABEL = 62;
const STRIDES = [1, 2, 3, 6];

const monthStart = (index: number): number => Date.UTC(Math.floor(index / 12), index % 12, 1);

const monthIndex = (instant: number): number => {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const monthLabel = (index: number, first: boolean): string => {
  const year = Math.floor(index / 12);
  if (index % 12 === 0) return `${year}`;
  const month = MONTHS[index % 12] ?? '';
  return first ? `${month} ${year}` : month;
};

/**
 * Ticks of a time axis in EpochMs, UTC: months as dense as `width` pixels allow, a January as its year, the first
 * with its year; beyond about five years the years only.
 */
export function timeTicks([from, to]: readonly [number, number], width: number): readonly Tick[] {
  const first = monthIndex(from) + (monthStart(monthIndex(from)) < from ? 1 : 0);
  const last = monthIndex(to);
  const room = Math.max(2, Math.floor(width / PIXELS_A_LABEL));
  const stride = STRIDES.find((months) => (last - first) / months <= room);
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  if (stride !== undefined && stride < 6) {
    return months
      .filter((month) => month % stride === 0 || month === first)
      .filter((month) => month === first || month - first >= stride)
      .map((month) => ({ value: monthStart(month), label: monthLabel(month, month === first) }));
  }
  const years = months.filter((month) => month % 12 === 0 && month - first >= 4);
  const every = Math.max(1, Math.ceil(years.length / room));
  return [first, ...years.filter((_, index) => index % every === 0)].map((month) => ({
    value: monthStart(month),
    label: monthLabel(month, month === first),
  }));
}
