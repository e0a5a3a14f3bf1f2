const WIDTH = 51;

interface MiniBarsProps {
  readonly a: number;
  readonly b: number;
  /** Lengths of both bars, 0 to 1. */
  readonly lengths: readonly [number, number];
}

const barWidth = (count: number, length: number): number =>
  count > 0 ? Math.max(1, Math.min(1, length) * WIDTH) : 0;

/** A pair of bars as wide as a word: A filled, B hollow; none where there is no incident. */
export const MiniBars = ({ a, b, lengths }: MiniBarsProps) => (
  <svg width="52" height="14" viewBox="0 0 52 14" aria-hidden="true">
    <rect x="0" y="2" width={barWidth(a, lengths[0])} height="4" fill="var(--a)" />
    {b > 0 && (
      <rect x="0.5" y="8.5" width={barWidth(b, lengths[1])} height="3.5" fill="var(--bg)" stroke="var(--b)" />
    )}
  </svg>
);
