import type { RuleOp, TextRule } from '../../core/dataset/class-rules.ts';
import type { ClassRule } from '../../core/dataset/roles.ts';

type Rules = Extract<ClassRule, { readonly kind: 'rules' }>;

/** The words of a rule from what is typed: with commas between where any of several may stand. */
export const wordsOf = (op: RuleOp, text: string): readonly string[] =>
  (op === 'contains-any' || op === 'is' ? text.split(',') : [text])
    .map((word) => word.trim())
    .filter(Boolean);

const NEW_RULE: TextRule = { field: 'title', op: 'contains-any', words: [], verdict: 'genai' };

export const withRule = (rules: Rules, at: number, change: Partial<TextRule>): Rules => ({
  ...rules,
  rules: rules.rules.map((rule, index) => (index === at ? { ...rule, ...change } : rule)),
});

export const withoutRule = (rules: Rules, at: number): Rules => ({
  ...rules,
  rules: rules.rules.filter((_, index) => index !== at),
});

export const withNewRule = (rules: Rules): Rules => ({ ...rules, rules: [...rules.rules, NEW_RULE] });

/** The rule one place up or down: the first that matches decides. */
export function withRuleMoved(rules: Rules, at: number, by: -1 | 1): Rules {
  const moved = rules.rules[at];
  const other = rules.rules[at + by];
  if (!moved || !other) return rules;
  return {
    ...rules,
    rules: rules.rules.map((rule, index) => (index === at ? other : index === at + by ? moved : rule)),
  };
}
