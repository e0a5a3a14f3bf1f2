import { MS_PER_HOUR, MS_PER_MINUTE } from '../../../core/incident/units.ts';

/** Minutes east of UTC of `+02:00`, `-0600`, `UTC`, `Z`; undefined for anything else. */
export function fixedOffset(zone: string): number | undefined {
  if (/^(utc|gmt|z|etc\/utc)$/i.test(zone)) return 0;
  const parts = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (!parts) return undefined;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return parts[1] === '-' ? -minutes : minutes;
}

const calendar = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US-u-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });

/** Minutes east of UTC that the clocks of a zone show at an instant. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const part = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
  for (const { type, value } of format.formatToParts(instant)) {
    if (type in part) part[type as keyof typeof part] = Number(value);
  }
  const shown = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute);
  return Math.round((shown - Math.floor(instant / MS_PER_MINUTE) * MS_PER_MINUTE) / MS_PER_MINUTE);
}

/**
 * Minutes east of UTC that apply to a local time (milliseconds as if UTC) in a zone: an IANA name or a fixed offset.
 * An hour that the clocks skip or repeat gets the offset that applied an instant before. Unknown zones count as UTC.
 */
export function zoneOffsets(zone: string): (local: number) => number {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return () => fixed;
  let format: Intl.DateTimeFormat;
  try {
    format = calendar(zone);
  } catch {
    return () => 0;
  }
  const byHour = new Map<number, number>();
  const at = (instant: number): number => {
    const hour = Math.floor(instant / MS_PER_HOUR);
    const cached = byHour.get(hour);
    if (cached !== undefined) return cached;
    const offset = offsetAt(format, hour * MS_PER_HOUR);
    byHour.set(hour, offset);
    return offset;
  };
  return (local) => {
    if (Number.isNaN(local)) return 0;
    const guess = at(local - at(local) * MS_PER_MINUTE);
    return at(local - guess * MS_PER_MINUTE);
  };
}

/** Abbreviations that several zones share, with the offsets that each may stand for, the commonest in exports first. */
export const AMBIGUOUS_ZONES: Readonly<
  Record<string, readonly { readonly offset: string; readonly name: string }[]>
> = {
  CST: [
    { offset: '-06:00', name: 'Central Standard Time, North America' },
    { offset: '+08:00', name: 'China Standard Time' },
    { offset: '-05:00', name: 'Cuba Standard Time' },
  ],
  IST: [
    { offset: '+05:30', name: 'India Standard Time' },
    { offset: '+01:00', name: 'Irish Standard Time' },
    { offset: '+02:00', name: 'Israel Standard Time' },
  ],
  BST: [
    { offset: '+01:00', name: 'British Summer Time' },
    { offset: '+06:00', name: 'Bangladesh Standard Time' },
  ],
  AST: [
    { offset: '-04:00', name: 'Atlantic Standard Time' },
    { offset: '+03:00', name: 'Arabia Standard Time' },
  ],
};
