import type { TimeFormat } from '../../../core/dataset/roles.ts';
import { MS_PER_DAY } from '../../../core/incident/units.ts';
import { cellText } from '../../formats/delimited/cell-text.ts';
import { isMissing } from '../missing.ts';
import { type IsoReading, instantOf, readIso } from './iso-bytes.ts';
import { readNumericDate } from './numeric-date-bytes.ts';
import { readWritten } from './written-time.ts';
import { zoneOffsets } from './zone.ts';

/** How the cell of a time was read. */
export type TimeReading = 'read' | 'zone-assumed' | 'missing' | 'unreadable';

/** Reads the cells of one time column; the last instant read stands in `at`, NaN when there is none. */
export interface InstantReader {
  readonly read: (start: number, boundsEnd: number) => TimeReading;
  at: number;
}

const YEAR_2 = -62_104_060_800_000;
const YEAR_9999 = 253_370_764_800_000;

/** Instants that mean "none": the first day of the epoch, the year 1, the year 9999. */
const isSentinel = (instant: number): boolean =>
  Math.abs(instant) < MS_PER_DAY || instant < YEAR_2 || instant >= YEAR_9999;

/** A reader of a column's times in the format that the column has. */
export function instantReader(bytes: Uint8Array, format: TimeFormat): InstantReader {
  const iso: IsoReading = { local: 0, offset: 0, date: Number.NaN, midnight: Number.NaN };
  const assumed = zoneOffsets(format.zone);
  const isMonthFirst = format.order === 'month-first';
  const isNumeric = isMonthFirst || format.order === 'day-first';
  const keep = (local: number, offset: number | undefined): TimeReading => {
    iso.local = local;
    iso.offset = offset ?? Number.NaN;
    const isZoneless = Number.isNaN(iso.offset);
    const instant = instantOf(iso, isZoneless ? assumed(local) : 0);
    if (isSentinel(instant)) return 'missing';
    reader.at = instant;
    return isZoneless ? 'zone-assumed' : 'read';
  };
  const reader: InstantReader = {
    at: Number.NaN,
    read(start, boundsEnd) {
      reader.at = Number.NaN;
      if (start === boundsEnd) return 'missing';
      if (boundsEnd > 0 && readIso(bytes, start, boundsEnd, iso)) return keep(iso.local, iso.offset);
      if (isNumeric && boundsEnd > 0 && readNumericDate(bytes, start, boundsEnd, isMonthFirst, iso)) {
        return keep(iso.local, iso.offset);
      }
      const text = cellText(bytes, start, boundsEnd);
      if (isMissing(text) || /^(-1|0000-00-00.*)$/.test(text)) return 'missing';
      const written = readWritten(text, format);
      return written ? keep(written.local, written.offset) : 'unreadable';
    },
  };
  return reader;
}

/** A written time as ISO text in UTC, '' when it is none: what a column's samples show. */
export function instantText(written: string, format: TimeFormat): string {
  const bytes = new TextEncoder().encode(written.trim());
  const reader = instantReader(bytes, format);
  reader.read(0, bytes.length);
  return Number.isNaN(reader.at) ? '' : new Date(reader.at).toISOString();
}
