/** What a fairness check says. */
export interface FairnessWords {
  /** What is found, in one sentence. */
  readonly sentence: string;
  /** The figures behind it; '' where there are none. */
  readonly evidence: string;
  /** What to do; '' where nothing has to be done. */
  readonly advice: string;
}

/** A check that cannot be made, and why. */
export const untold = (what: string, why: string): FairnessWords => ({
  sentence: `Whether ${what} cannot be told: ${why}.`,
  evidence: '',
  advice: '',
});

export const TOO_FEW = 'a cohort has fewer than 20 incidents';
