import type { ControlLevel, ControlSeries } from '../../core/statistics/control-chart.ts';

/** A level with what stands at its line: `42 a month`, `38 – 47`. */
export interface WordedLevel extends ControlLevel {
  readonly rateWords: string;
  readonly intervalWords: string;
}

/** A special month, with its value and the rule that it broke. */
export interface SpecialMonth {
  readonly index: number;
  readonly words: string;
}

/** One cohort's months and levels, with the words that stand beside them. */
export interface ControlRow extends Pick<ControlSeries, 'months' | 'changes'> {
  readonly levels: readonly WordedLevel[];
  readonly special: readonly SpecialMonth[];
  /** At the change of level, or where none can be told. */
  readonly note: string;
}
