const short = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: '2-digit',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const long = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const written = (format: Intl.DateTimeFormat, instant: number): string => {
  const at = new Map(
    format.formatToParts(instant).map(({ type, value }) => [type, value.replace('Sept', 'Sep')]),
  );
  const weekday = at.has('weekday') ? `${at.get('weekday')} ` : '';
  const year = at.has('year') ? ` ${at.get('year')}` : '';
  return `${weekday}${at.get('day')} ${at.get('month')}${year} ${at.get('hour')}:${at.get('minute')}`;
};

/** An instant in a list: `29 Feb 09:48`, UTC (the column's head says so). Missing is an en dash. */
export const shortInstant = (instant: number): string =>
  Number.isFinite(instant) ? written(short, instant) : '–';

/** An instant on its own: `Thu 29 Feb 2024 09:48 UTC`. Missing is an en dash. */
export const longInstant = (instant: number): string =>
  Number.isFinite(instant) ? `${written(long, instant)} UTC` : '–';
