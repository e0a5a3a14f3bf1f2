import { MS_PER_DAY, MS_PER_MINUTE } from '../../../core/incident/units.ts';
import { fixedOffset } from '../../ingest/times/zone.ts';
import { isoOf } from './instants.ts';
import { plainText } from './plain-text.ts';

const ZONES: Readonly<Record<string, string>> = { PDT: '-07:00', PST: '-08:00', UTC: '+00:00' };
const CLOCK = '(\\d{1,2}):(\\d{2})\\s*([AP]M)';
const STAMP = new RegExp(`<span class="yellowfg">[^<]*?${CLOCK}\\s*(PDT|PST|UTC)?[^<]*</span>`, 'gi');
const BETWEEN = new RegExp(
  `between\\s+(?:\\w+ \\d{1,2},? )?${CLOCK}\\s+(?:PDT|PST)?\\s*and\\s+(?:\\w+ \\d{1,2},? )?${CLOCK}\\s+(PDT|PST)`,
  'i',
);

/** Milliseconds into the local day. */
function clockMs(hours: string, minutes: string, half: string): number {
  const hour = (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  return (hour * 60 + Number(minutes)) * MS_PER_MINUTE;
}

const offsetMs = (zone: string): number =>
  (fixedOffset(ZONES[zone.toUpperCase()] ?? 'UTC') ?? 0) * MS_PER_MINUTE;

/** The instant nearest to `around` that shows this local clock. */
function nearest(around: number, clock: number, zone: string): number {
  const local = around + offsetMs(zone);
  const day = Math.floor(local / MS_PER_DAY) * MS_PER_DAY;
  const candidates = [day - MS_PER_DAY, day, day + MS_PER_DAY].map((start) => start + clock);
  const best = candidates.reduce((one, other) =>
    Math.abs(other - local) < Math.abs(one - local) ? other : one,
  );
  return best - offsetMs(zone);
}

/** What the posts of an old AWS dashboard item say of its times; '' where they do not. */
export interface PostTimes {
  /** The last post. */
  readonly last: string;
  /** `Between 5:42 PM and 7:04 PM PDT`. */
  readonly impactStart: string;
  readonly impactEnd: string;
}

/**
 * Times in the posts of an item that was first posted at `first` (EpochMs). Posts carry a clock and no date: each is
 * the next instant after the one before that shows its clock.
 */
export function postTimes(html: string, first: number): PostTimes {
  let at = Number.NaN;
  let zone = 'PST';
  for (const [, hours = '', minutes = '', half = '', named] of html.matchAll(STAMP)) {
    zone = named ?? zone;
    const clock = clockMs(hours, minutes, half);
    if (Number.isNaN(at)) at = nearest(first, clock, zone);
    else {
      const local = at + offsetMs(zone);
      const today = Math.floor(local / MS_PER_DAY) * MS_PER_DAY + clock;
      at = (today < local ? today + MS_PER_DAY : today) - offsetMs(zone);
    }
  }
  const span = BETWEEN.exec(plainText(html));
  if (!span) return { last: isoOf(at), impactStart: '', impactEnd: '' };
  const [, h1 = '', m1 = '', half1 = '', h2 = '', m2 = '', half2 = '', spanZone = 'PST'] = span;
  const end = nearest(Number.isNaN(at) ? first : at, clockMs(h2, m2, half2), spanZone);
  const length = (clockMs(h2, m2, half2) - clockMs(h1, m1, half1) + MS_PER_DAY) % MS_PER_DAY;
  return { last: isoOf(at), impactStart: isoOf(end - length), impactEnd: isoOf(end) };
}
