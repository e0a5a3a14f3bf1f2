/** Severity words and levels of a system as value maps: raw value → high, medium or low. */

/** Levels, 0 or 1 the worst, written with a prefix: `P1`. */
export const levels = (prefix: string): Readonly<Record<string, string>> => ({
  [`${prefix}0`]: 'high',
  [`${prefix}1`]: 'high',
  [`${prefix}2`]: 'high',
  [`${prefix}3`]: 'medium',
  [`${prefix}4`]: 'low',
  [`${prefix}5`]: 'low',
});

/** A status page's impact. `none` is the least impact, not a missing value. */
export const IMPACTS = {
  critical: 'high',
  major: 'high',
  minor: 'medium',
  none: 'low',
  maintenance: '',
} as const;
