/** EpochMs of an ISO text, NaN when it is none. */
export const instantOf = (iso: string): number =>
  iso === '' ? Number.NaN : Date.parse(iso.replace(' ', 'T'));

/** ISO text in UTC, '' for NaN. */
export const isoOf = (at: number): string => (Number.isFinite(at) ? new Date(at).toISOString() : '');

/** EpochMs of a date in AWS's feed: epoch seconds, or UTC without a zone once it has been through a table; else NaN. */
export function feedDate(text: string): number {
  if (/^\d+$/.test(text)) return Number(text) * SECOND;
  return instantOf(text === '' || /z$|[+-]\d\d:?\d\d$/i.test(text) ? text : `${text}Z`);
}

/** An instant so many milliseconds later; '' when either is missing. */
export function later(iso: string, amount: string, unitMs: number): string {
  return amount === '' ? '' : isoOf(instantOf(iso) + Number(amount) * unitMs);
}

export const SECOND = 1_000;
