import type { Milestone } from './milestones.ts';

/**
 * A duration between two milestones. Each end is a list of fallbacks: the first that the incident has, counts.
 * Plain data, comparable by its JSON text.
 */
export interface Duration {
  readonly from: readonly Milestone[];
  readonly to: readonly Milestone[];
  /**
   * True when an incident without the end counts as still running: it is censored at its last update, else at the
   * dataset's cut-off. False when the end is merely not recorded: the incident is then missing.
   */
  readonly censors: boolean;
  /** What becomes of durations of exactly zero (an incident posted once, after the fact). */
  readonly zeros: 'keep' | 'drop';
}

export const NAMED_DURATIONS = ['ttd', 'tta', 'ttm', 'ttr'] as const;

/** Time to detect, to acknowledge, to mitigate, to resolve. */
export type NamedDuration = (typeof NAMED_DURATIONS)[number];

/** The reader's choice of what is timed and from where. */
export interface Clock {
  readonly duration: NamedDuration;
  /** Where TTM and TTR start: at the impact (else at detection, where the impact is unknown), or always at detection. */
  readonly start: 'impact' | 'detection';
  readonly zeros: 'keep' | 'drop';
}

export const DEFAULT_CLOCK: Clock = { duration: 'ttm', start: 'impact', zeros: 'keep' };

/**
 * The milestones behind a named duration.
 * TTD = detected − impact start; TTA = acknowledged − detected; TTM = (mitigated, else resolved) − start;
 * TTR = resolved − start.
 */
export function durationOf(name: NamedDuration, clock: Pick<Clock, 'start' | 'zeros'>): Duration {
  const start: readonly Milestone[] = clock.start === 'impact' ? ['impactStart', 'detected'] : ['detected'];
  const { zeros } = clock;
  switch (name) {
    case 'ttd':
      return { from: ['impactStart'], to: ['detected'], censors: false, zeros };
    case 'tta':
      return { from: ['detected'], to: ['acknowledged'], censors: false, zeros };
    case 'ttm':
      return { from: start, to: ['mitigated', 'resolved'], censors: true, zeros };
    case 'ttr':
      return { from: start, to: ['resolved'], censors: true, zeros };
  }
}
