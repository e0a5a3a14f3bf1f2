import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../../core/incident/units.ts';
import { readWritten } from '../../ingest/times/written-time.ts';
import { fixedOffset, zoneOffsets } from '../../ingest/times/zone.ts';
import { isoOf } from './instants.ts';

const OFFSETS: Readonly<Record<string, string>> = { UTC: '+00:00', EST: '-05:00', EDT: '-04:00' };
const pacific = zoneOffsets('America/Los_Angeles');

/** A time as a person labelled it. */
export interface LabelledTime {
  readonly text: string;
  /** An abbreviation. */
  readonly zone: string;
  readonly vendor: string;
  /** When the posts began, EpochMs, NaN when unknown: gives bare clocks their date. */
  readonly posted: number;
  /** The label of the start where this one is the end, '' where it is the start itself. */
  readonly after: string;
  /** `1` where the end lies on the day after the start, '' where nobody says. */
  readonly overday: string;
}

/** Minutes east of UTC. CST is China's where Azure writes it; the Pacific's season is that of the date. */
function offsetOf(zone: string, vendor: string, local: number): number {
  if (zone === 'CST' && vendor === 'Azure') return 480;
  if (/^P[SD]T$/.test(zone)) return pacific(local);
  return fixedOffset(OFFSETS[zone] ?? '+00:00') ?? 0;
}

const clockOf = (text: string): number => {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(text);
  return parts ? (Number(parts[1]) * 60 + Number(parts[2])) * MS_PER_MINUTE : Number.NaN;
};

/** ISO text in UTC; '' when the label is missing, unreadable, or a clock whose date is unknown. */
export function labelledInstant({ text, zone, vendor, posted, after, overday }: LabelledTime): string {
  const clock = clockOf(text);
  if (Number.isNaN(clock)) {
    const written = readWritten(text, { order: 'day-first' });
    return written ? isoOf(written.local - offsetOf(zone, vendor, written.local) * MS_PER_MINUTE) : '';
  }
  if (Number.isNaN(posted)) return '';
  const offset = offsetOf(zone, vendor, posted) * MS_PER_MINUTE;
  const startClock = clockOf(after);
  const start = Number.isNaN(startClock) ? clock : startClock;
  const day = Math.floor((posted + offset) / MS_PER_DAY) * MS_PER_DAY;
  // The impact begins before the first post, or little after it where clocks disagree.
  const startDay = day + start > posted + offset + MS_PER_HOUR ? day - MS_PER_DAY : day;
  if (Number.isNaN(startClock)) return isoOf(startDay + start - offset);
  const isNextDay = overday === '1' || (overday === '' && clock < start);
  return isoOf(startDay + clock + (isNextDay ? MS_PER_DAY : 0) - offset);
}
