import type { Progress } from './compute.ts';

type Stage = Progress['stage'] | 'naming';

/**
 * What share of an opening each stage takes, measured on a CSV of 300,000 incidents (90 MB). Between them
 * lie splitting into cells and putting into columns, which tell nothing. Naming a file by its bytes is told as reading.
 */
const STAGES: Readonly<Record<Stage, readonly [from: number, to: number]>> = {
  naming: [0, 0.05],
  reading: [0.05, 0.15],
  converting: [0.3, 0.74],
  indexing: [0.92, 1],
};

/** Tells how far a stage has come, as a share of the stage; never less than it told before. */
export type TellProgress = (stage: Stage, share: number, rows: number) => void;

export function openingProgress(onProgress: ((progress: Progress) => void) | undefined): TellProgress {
  let told = -1;
  return (stage, share, rows) => {
    const [from, to] = STAGES[stage];
    const whole = from + (to - from) * Math.min(1, Math.max(0, share || 0));
    if (whole < told + 0.002 && whole < 1) return;
    told = Math.max(told, whole);
    onProgress?.({ stage: stage === 'naming' ? 'reading' : stage, share: told, rows });
  };
}
