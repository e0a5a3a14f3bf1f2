import { DETECTION_RULES } from './detection-rules.ts';
import { MITIGATION_RULES } from './mitigation-rules.ts';
import type { ReadingRule } from './reading-rule.ts';
import { ROOT_CAUSE_RULES } from './root-cause-rules.ts';
import { SYMPTOM_RULES } from './symptom-rules.ts';

/** The dimensions that can be read from an incident's text. */
export const DERIVED_DIMENSIONS = ['symptom', 'rootCause', 'mitigation', 'detectionSource'] as const;
export type DerivedDimension = (typeof DERIVED_DIMENSIONS)[number];

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

/** What comes after these speaks of the future, not of this incident. */
const AFTERWARDS = /\b(?:next steps|how are we making|how can customers)\b/;

/** Words after which a text says why. */
const CAUSE =
  /\b(?:root cause|preliminary cause|caused by|cause of|due to|triggered by|triggered when|as a result of|resulted from|result of|stemmed from|because|led to|introduced|trigger)\b/g;
const CAUSE_WINDOW = 320;

/** The parts of a text that say why: a few sentences from each word that announces a cause. */
function causesIn(plain: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { index } of plain.matchAll(CAUSE)) {
    const from = Math.max(end, index - 80);
    end = index + CAUSE_WINDOW;
    if (from < end) parts.push(plain.slice(from, end));
  }
  return parts.join(' ');
}

/** The part of a text that can say something of a dimension. */
function tellingPart(dimension: DerivedDimension, plain: string): string {
  const [present = ''] = plain.split(AFTERWARDS);
  return dimension === 'rootCause' ? causesIn(present) : present;
}

/**
 * The value of a dimension that a plain text (see `plainText`) speaks of, with the words that decide: the first rule
 * that matches, for causes the one whose words come first. Undefined where no word decides.
 */
export function readText(dimension: DerivedDimension, plain: string): Reading | undefined {
  const part = tellingPart(dimension, plain);
  let first: (Reading & { readonly at: number }) | undefined;
  for (const { value, phrases } of RULES[dimension]) {
    for (const phrase of phrases) {
      const found = phrase.exec(part);
      if (!found) continue;
      if (dimension !== 'rootCause') return { value, words: found[0].trim() };
      if (!first || found.index < first.at) first = { value, words: found[0].trim(), at: found.index };
    }
  }
  return first && { value: first.value, words: first.words };
}
