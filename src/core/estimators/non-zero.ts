/** Stands for 0 in the modified Lentz method of continued fractions (Thompson & Barnett, 1986). */
export const TINY = 1e-300;

/** The value, or `TINY` where dividing by it would overflow. */
export function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
