/** The latest first. */
export const byTime = <One>(all: readonly One[], at: (one: One) => number): readonly One[] =>
  all.toSorted((a, b) => at(b) - at(a));
