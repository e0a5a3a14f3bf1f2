/** The sentences under a chart as one note; undefined where there is none. */
export const notes = (...sentences: readonly (string | undefined)[]): string | undefined =>
  sentences.filter((sentence) => sentence !== undefined).join(' ') || undefined;
