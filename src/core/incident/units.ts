declare const unit: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [unit]: Name };

/** A duration in minutes. May be fractional; NaN is missing. */
export type Minutes = Branded<number, 'Minutes'>;

/** An instant in milliseconds since 1970-01-01T00:00Z. NaN is missing. */
export type EpochMs = Branded<number, 'EpochMs'>;

/** A proportion from 0 to 1. Percent exists only in words. */
export type Share = number;

export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

export const minutes = (value: number): Minutes => value as Minutes;
export const epochMs = (value: number): EpochMs => value as EpochMs;

/** The time from one instant to another; negative when `to` is earlier; NaN when either is missing. */
export const minutesBetween = (from: number, to: number): Minutes => minutes((to - from) / MS_PER_MINUTE);
