/** A day that the time axes mark. */
export interface Release {
  readonly label: string;
  /** EpochMs, UTC midnight of the day of release. */
  readonly at: number;
}

/** The model releases after which the study saw more incidents. */
export const MODEL_RELEASES: readonly Release[] = [
  { label: 'GPT-3', at: Date.UTC(2020, 5, 11) },
  { label: 'GPT-3.5', at: Date.UTC(2022, 2, 15) },
  { label: 'ChatGPT', at: Date.UTC(2022, 10, 30) },
  { label: 'GPT-4', at: Date.UTC(2023, 2, 14) },
];
