/** A sentence in which numbers keep their units, and times their parts, on one line. */
export const unbroken = (sentence: string): string =>
  sentence
    .replace(/(\d) (?=(?:%|×|pt|[smhdw])(?!\w))/g, '$1\u00a0')
    .replace(/(\d\u00a0[smhdw]) (?=\d+\u00a0[smhdw](?!\w))/g, '$1\u00a0');
