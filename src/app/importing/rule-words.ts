import type {
  RuleField,
  RuleOp,
  RuleOutcome,
  RuleVerdict,
  Undecided,
} from '../../core/dataset/class-rules.ts';

export const FIELD_WORDS: Readonly<Record<RuleField, string>> = {
  service: 'Service',
  team: 'Team',
  title: 'Title',
  summary: 'Summary',
  provider: 'Provider',
  any: 'Any field',
};

export const OP_WORDS: Readonly<Record<RuleOp, string>> = {
  is: 'is',
  'starts-with': 'starts with',
  'contains-word': 'contains',
  'contains-any': 'contains any of',
};

export const VERDICT_WORDS: Readonly<Record<RuleVerdict, string>> = {
  genai: 'GenAI',
  'non-genai': 'non-GenAI',
  undecided: 'undecided',
};

export const UNDECIDED_WORDS: Readonly<Record<Undecided, string>> = {
  'non-genai': 'Count them as non-GenAI',
  genai: 'Count them as GenAI',
  apart: 'Leave them in neither cohort',
};

/** How many rules decide an incident that no rule before them has. */
export const decidingRules = ({ rules }: RuleOutcome): number =>
  rules.filter(({ fresh }) => fresh > 0).length;
