import { longInstant } from '../text/instants.ts';

/** A value as it was read, for the eye: instants as dates, all else as it is. */
export function readWords(read: string): string {
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(read);
  return isInstant ? longInstant(Date.parse(read)) : read;
}
