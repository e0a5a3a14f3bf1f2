import type { ParquetParsers } from 'hyparquet';

const NANOS_PER_SECOND = 1_000_000_000n;
const MS_PER_DAY = 86_400_000;
/** The instants that a Date can hold, in seconds. */
const LAST_SECOND = 8_640_000_000_000n;

/** `2024-02-01T10:05:07.123456` of an instant in nanoseconds since 1970; its own number when no calendar holds it. */
function isoText(nanos: bigint, zone: string): string {
  const part = BigInt.asUintN(64, ((nanos % NANOS_PER_SECOND) + NANOS_PER_SECOND) % NANOS_PER_SECOND);
  const seconds = (nanos - part) / NANOS_PER_SECOND;
  if (seconds > LAST_SECOND || seconds < -LAST_SECOND) return nanos.toString();
  const text = new Date(Number(seconds) * 1_000).toISOString().slice(0, -5);
  const fraction =
    part === 0n
      ? ''
      : `.${part
          .toString()
          .padStart(9, '0')
          .replace(/(000)+$/, '')}`;
  return `${text}${fraction}${zone}`;
}

/**
 * Parsers that write the instants of a column as ISO text: with `Z`, or without a zone where the column says none.
 * A missing instant stays missing.
 */
export function instantParsers(zone: 'Z' | ''): Partial<ParquetParsers> {
  const of = (perUnit: bigint) => (units: bigint | number | null | undefined) =>
    units === null || units === undefined ? null : isoText(BigInt(units) * perUnit, zone);
  return {
    timestampFromMilliseconds: of(1_000_000n),
    timestampFromMicroseconds: of(1_000n),
    timestampFromNanoseconds: of(1n),
    dateFromDays: (days: number | null | undefined) =>
      days === null || days === undefined ? null : new Date(days * MS_PER_DAY).toISOString().slice(0, 10),
  };
}
