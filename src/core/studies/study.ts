import type { PublishedNumber, StudiedClass } from '../statistics/benchmarks/published-number.ts';

/**
 * `published`: in the study, or the article that reports it. `secondary`: in other sources that report the study.
 * `complement`: 100 less a published share. `derived`: worked out here from several; never drawn as published.
 */
export type Origin = 'published' | 'secondary' | 'complement' | 'derived';

/** A published figure that a file of incidents can answer, with its words. */
export interface PublishedFigure extends PublishedNumber {
  /** As it is printed: `38.3 %`. */
  readonly printed: string;
  /** What to know of it in a few words, beside the figure. */
  readonly note: string;
  readonly origin: Origin;
  /** Severities behind it. */
  readonly severity: 'all' | 'high' | 'not stated';
}

/** A published figure or finding that is not held against a file, and why. */
export interface UncomparedFigure {
  readonly name: string;
  readonly printed: string;
  readonly why: string;
  /** Only a direction is published, no number. */
  readonly direction?: true;
}

/** A figure worked out here from published ones, with how. */
export interface Derivation {
  readonly printed: string;
  readonly words: string;
  /** The figures that are compared in the table; none where a file cannot answer. */
  readonly figures: readonly PublishedFigure[];
}

/** A published study: who was counted, how, and its figures. "not given" is an absent size, "not stated" a clock. */
export interface Study {
  /** The number that stands for it in rows, table and card. */
  readonly number: number;
  readonly title: string;
  /** Its population, in a few words. */
  readonly name: string;
  /** What it counts, in a few words, with the doubt. */
  readonly counts: string;
  readonly reference: string;
  readonly venue: string;
  /** Where the figures were read. */
  readonly readFrom: string;
  readonly population: string;
  readonly period: string;
  readonly years: string;
  readonly cohorts: readonly StudiedClass[];
  /** Incidents; undefined where not given. */
  readonly size: number | undefined;
  readonly severity: string;
  readonly clock: string;
  readonly clockInShort: string;
  readonly unit: string;
  readonly licence: string;
  /** Printed with every use of its figures. */
  readonly caveat: string;
  readonly figures: readonly PublishedFigure[];
  readonly uncompared: readonly UncomparedFigure[];
  /** Where sources contradict each other on it; shown, never smoothed. */
  readonly disagreements: readonly string[];
  readonly derivations: readonly Derivation[];
}

/** The licence of every study here. */
export const FACTS_ONLY = 'Figures are facts; no sentence is taken over';
