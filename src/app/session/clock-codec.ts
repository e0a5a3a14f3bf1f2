import * as v from 'valibot';
import { type Clock, NAMED_DURATIONS } from '../../core/incident/clock.ts';

const parts = v.tuple([
  v.picklist(NAMED_DURATIONS),
  v.picklist(['impact', 'detection']),
  v.picklist(['keep', 'drop']),
]);

/** A clock as it stands in an address: `ttm.impact.keep`. */
export const clockText = ({ duration, start, zeros }: Clock): string => `${duration}.${start}.${zeros}`;

/** The clock of an address; undefined when it is none. */
export function clockFrom(text: string): Clock | undefined {
  const read = v.safeParse(parts, text.split('.'));
  if (!read.success) return undefined;
  const [duration, start, zeros] = read.output;
  return { duration, start, zeros };
}
