const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

/** The least round number that is no less than a count; 1 for none. */
export function niceMaximum(count: number): number {
  if (count <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(count));
  const step = STEPS.find((candidate) => candidate * power >= count && Number.isInteger(candidate * power));
  return (step ?? 10) * power;
}
