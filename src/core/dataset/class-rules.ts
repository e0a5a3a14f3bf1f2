/** Fields in which a rule looks. `any` is every field of the list, and the other categories of the file. */
export const RULE_FIELDS = ['service', 'team', 'title', 'summary', 'provider', 'any'] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

/** `contains-word` takes its text as one phrase, `contains-any` each word of the list. */
export const RULE_OPS = ['is', 'starts-with', 'contains-word', 'contains-any'] as const;
export type RuleOp = (typeof RULE_OPS)[number];

export type RuleVerdict = 'genai' | 'non-genai' | 'undecided';

/** One line of the rules that tell GenAI from the rest. */
export interface TextRule {
  readonly field: RuleField;
  readonly op: RuleOp;
  readonly words: readonly string[];
  readonly verdict: RuleVerdict;
  /** Kept in the list, and not run. */
  readonly isOff?: boolean;
}

/** What becomes of incidents that a rule leaves undecided. `apart`: they are in neither cohort. */
export type Undecided = 'genai' | 'non-genai' | 'apart';

/** The fields of an incident that rules read; `others` are further categories. */
export interface RuleTexts {
  readonly service: string;
  readonly team: string;
  readonly title: string;
  readonly summary: string;
  readonly provider: string;
  readonly others: readonly string[];
}

/** Where in a field the deciding word stands: [from, to) in UTF-16 units. */
export interface RuleHit {
  readonly field: Exclude<RuleField, 'any'> | 'others';
  readonly from: number;
  readonly to: number;
}

/** An incident as an example of a verdict, with what decided. */
export interface RuleExample {
  readonly line: number;
  readonly title: string;
  readonly service: string;
  readonly team: string;
  /** Absent where no rule matched. */
  readonly hit?: RuleHit;
  /** The text in which the hit stands, cut around it. */
  readonly text: string;
  /** Position of the rule, -1 for none. */
  readonly rule: number;
}

/** What a list of rules does to a file. */
export interface RuleOutcome {
  readonly rules: readonly {
    /** Incidents that the rule matches, and those that no rule before it has. */
    readonly matches: number;
    readonly fresh: number;
    /** Incidents that an earlier rule has decided, by that rule's position. */
    readonly overlaps: readonly { readonly rule: number; readonly count: number }[];
  }[];
  /** Incidents that no rule matches. */
  readonly rest: number;
  readonly byVerdict: Readonly<Record<RuleVerdict, number>>;
  /** Up to eight of each verdict, spread over the file. */
  readonly examples: Readonly<Record<RuleVerdict, readonly RuleExample[]>>;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

const LETTER = '[\\p{L}\\p{N}]';

/** A word stands alone: no letter or digit before or behind it, where it has one there itself. */
const alone = (word: string): string => {
  const before = /^[\p{L}\p{N}]/u.test(word) ? `(?<!${LETTER})` : '';
  const behind = /[\p{L}\p{N}]$/u.test(word) ? `(?!${LETTER})` : '';
  return `${before}${escaped(word)}${behind}`;
};

const PATTERNS: Readonly<Record<RuleOp, (words: readonly string[]) => string>> = {
  is: (words) => `^\\s*(?:${words.map(escaped).join('|')})\\s*$`,
  'starts-with': (words) => `^\\s*(?:${words.map(escaped).join('|')})`,
  'contains-word': (words) => alone(words.join(', ')),
  'contains-any': (words) => words.map(alone).join('|'),
};

/** The words of a rule as a pattern in any case; one that matches nothing when the rule has no words. */
function rulePattern({ op, words }: Pick<TextRule, 'op' | 'words'>): RegExp {
  const list = words.map((word) => word.trim()).filter((word) => word !== '');
  return list.length === 0 ? /(?!)/u : new RegExp(PATTERNS[op](list), 'iu');
}

const NAMED = ['service', 'team', 'title', 'summary', 'provider'] as const;

/** A rule made ready to run on many incidents. */
export interface ReadyRule {
  readonly rule: TextRule;
  readonly pattern: RegExp;
}

export const readyRule = (rule: TextRule): ReadyRule => ({ rule, pattern: rulePattern(rule) });

function hitIn(pattern: RegExp, field: RuleHit['field'], text: string): RuleHit | undefined {
  const found = pattern.exec(text);
  return found ? { field, from: found.index, to: found.index + found[0].length } : undefined;
}

/** Where a rule matches an incident first, undefined where it does not. Rules that are off match nothing. */
export function hitOf({ rule, pattern }: ReadyRule, texts: RuleTexts): RuleHit | undefined {
  if (rule.isOff) return undefined;
  if (rule.field !== 'any') return hitIn(pattern, rule.field, texts[rule.field]);
  for (const field of NAMED) {
    const hit = hitIn(pattern, field, texts[field]);
    if (hit) return hit;
  }
  for (const other of texts.others) {
    const hit = hitIn(pattern, 'others', other);
    if (hit) return hit;
  }
  return undefined;
}
