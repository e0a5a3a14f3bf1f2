import { DETECTION_RULES } from './detection-rules.ts';
import { MITIGATION_RULES } from './mitigation-rules.ts';
import { ROOT_CAUSE_RULES } from './root-cause-rules.ts';
import { SYMPTOM_RULES } from './symptom-rules.ts';

/** The dimensions that can be read from an incident's text. */
export const DERIVED_DIMENSIONS = ['symptom', 'rootCause', 'mitigation', 'detectionSource'] as const;
export type DerivedDimension = (typeof DERIVED_DIMENSIONS)[number];

/** Phrases that speak for a value. Patterns see a text in lower case with its whitespace evened out. */
export interface ReadingRule {
  readonly value: string;
  readonly phrases: readonly RegExp[];
}

/** What a text says of a dimension, and the words that say so. */
export interface Reading {
  readonly value: string;
  readonly words: string;
}

const RULES: Readonly<Record<DerivedDimension, readonly ReadingRule[]>> = {
  symptom: SYMPTOM_RULES,
  rootCause: ROOT_CAUSE_RULES,
  mitigation: MITIGATION_RULES,
  detectionSource: DETECTION_RULES,
};

/** Text without markup, entities and runs of whitespace, in lower case. */
export const plainText = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|&#160;|\\n/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();

/**
 * All values that a plain text (see `plainText`) speaks of, in the order of the rules, with the words found for each.
 */
export function readingsOf(dimension: DerivedDimension, plain: string): readonly Reading[] {
  return RULES[dimension].flatMap(({ value, phrases }) => {
    for (const phrase of phrases) {
      const found = phrase.exec(plain);
      if (found) return [{ value, words: found[0].trim() }];
    }
    return [];
  });
}

/** The value of a dimension by the strongest rule that matches; undefined where no word decides. */
export const readText = (dimension: DerivedDimension, plain: string): Reading | undefined =>
  readingsOf(dimension, plain)[0];
