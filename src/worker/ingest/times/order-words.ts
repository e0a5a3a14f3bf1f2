import type { TimeOrder } from './time-evidence.ts';

/** How times are written, in words; ISO needs none. */
export const ORDER_WORDS: Readonly<Partial<Record<TimeOrder, string>>> = {
  'day-first': 'day first',
  'month-first': 'month first',
  'epoch-seconds': 'seconds since 1970, by their size',
  'epoch-milliseconds': 'milliseconds since 1970, by their size',
  'epoch-microseconds': 'microseconds since 1970, by their size',
  'epoch-nanoseconds': 'nanoseconds since 1970, by their size',
};
