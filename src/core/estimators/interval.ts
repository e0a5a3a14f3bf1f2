/** A closed interval of plausible values; both ends NaN where none can be given. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
