/** What a view says first: the finding with its number, and under it the interval, n and doubt. */
export interface Headline {
  readonly sentence: string;
  readonly under: string;
}

/** The names of the two cohorts, as their chips say them. */
export interface Labels {
  readonly a: string;
  readonly b: string;
}

/** `GenAI incidents`, or what the second cohort is called beside it: `the rest` where it is all others. */
export const theOthers = ({ a, b }: Labels): string => (b === `non-${a}` ? 'the rest' : `${b} incidents`);

/** `a`, `a and b`, `a, b and c`; with `or` likewise. */
export function listWords(parts: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}
