import {
  hitOf,
  type ReadyRule,
  type RuleExample,
  type RuleHit,
  type RuleOutcome,
  type RuleTexts,
  type RuleVerdict,
  readyRule,
  type TextRule,
  type Undecided,
} from '../../core/dataset/class-rules.ts';
import type { ClassRule, Role } from '../../core/dataset/roles.ts';
import { type TextColumn, textAt } from '../../core/table/text-column.ts';
import type { RowLabels } from './row-labels.ts';
import { computed } from './row-labels.ts';

/** The fields in which a class rule looks for its words. */
export const SEARCHED_TEXTS = ['title', 'summary'] as const satisfies readonly Role[];
export const SEARCHED_LABELS = ['service', 'provider', 'team'] as const satisfies readonly Role[];

const CLASSES = ['', 'genai', 'non-genai'] as const;
const EXAMPLES = 8;
const CONTEXT = 40;

/** Where rules look, all in file order. `others` are the further categories. */
export interface Searched {
  readonly text: (role: Role) => TextColumn | undefined;
  readonly labels: (role: Role) => RowLabels | undefined;
  readonly others: readonly RowLabels[];
  readonly lineOf: (row: number) => number;
  readonly isLeftOut: (row: number) => boolean;
}

const labelAt = (labels: RowLabels | undefined, row: number): string =>
  labels?.values[labels.codeAt(row)] ?? '';

/** The texts of a row that rules may read; long ones only when a rule asks for them. */
function textsAt(searched: Searched, wants: (field: TextRule['field']) => boolean) {
  const title = searched.text('title');
  const summary = wants('summary') ? searched.text('summary') : undefined;
  const [service, provider, team] = SEARCHED_LABELS.map(searched.labels);
  const others = wants('any') ? searched.others : [];
  return (row: number): RuleTexts => ({
    title: title ? textAt(title, row) : '',
    summary: summary ? textAt(summary, row) : '',
    service: labelAt(service, row),
    provider: labelAt(provider, row),
    team: labelAt(team, row),
    others: others.map((labels) => labelAt(labels, row)),
  });
}

interface Counting {
  readonly matches: number[];
  readonly fresh: number[];
  /** Row-major: rule by earlier rule. */
  readonly overlaps: Map<number, number>[];
}

/** The first rule that matches and where; all matching rules are counted. */
function decide(rules: readonly ReadyRule[], texts: RuleTexts, counting: Counting | undefined) {
  let first: { readonly rule: number; readonly hit: RuleHit } | undefined;
  for (const [at, rule] of rules.entries()) {
    const hit = hitOf(rule, texts);
    if (!hit) continue;
    if (counting) count(counting, at, first?.rule);
    first ??= { rule: at, hit };
    if (!counting) break;
  }
  return first;
}

function count({ matches, fresh, overlaps }: Counting, rule: number, first: number | undefined): void {
  matches[rule] = (matches[rule] ?? 0) + 1;
  if (first === undefined) fresh[rule] = (fresh[rule] ?? 0) + 1;
  else overlaps[rule]?.set(first, (overlaps[rule]?.get(first) ?? 0) + 1);
}

/** A text cut around a hit, and the hit moved along with it. */
function cutAround(text: string, hit: RuleHit): { readonly text: string; readonly hit: RuleHit } {
  const from = Math.max(0, hit.from - CONTEXT);
  const lead = from > 0 ? '…' : '';
  const cut = `${lead}${text.slice(from, hit.to + CONTEXT)}${hit.to + CONTEXT < text.length ? '…' : ''}`;
  const shift = lead.length - from;
  return { text: cut, hit: { field: hit.field, from: hit.from + shift, to: hit.to + shift } };
}

function exampleOf(
  texts: RuleTexts,
  line: number,
  decided: { readonly rule: number; readonly hit: RuleHit } | undefined,
): RuleExample {
  const { title, service, team } = texts;
  if (!decided) return { line, title, service, team, text: '', rule: -1 };
  const { hit, rule } = decided;
  const whole =
    hit.field === 'others' ? (texts.others.find((other) => other.length >= hit.to) ?? '') : texts[hit.field];
  return { line, title, service, team, rule, ...cutAround(whole, hit) };
}

/** Keeps up to eight of each verdict, spread over the rows: when full, every second is dropped and the step doubled. */
function spreadExamples() {
  const kept: RuleExample[] = [];
  let step = 1;
  let seen = 0;
  return {
    kept,
    offer(make: () => RuleExample): void {
      if (seen++ % step !== 0) return;
      kept.push(make());
      if (kept.length <= 2 * EXAMPLES) return;
      for (let at = kept.length - 1; at > 0; at -= 2) kept.splice(at - (at % 2 === 0 ? 1 : 0), 1);
      step *= 2;
    },
  };
}

const codeOf = (verdict: RuleVerdict, undecided: Undecided): number => {
  const meant = verdict === 'undecided' ? undecided : verdict;
  return meant === 'apart' ? 0 : meant === 'genai' ? 1 : 2;
};

/** Runs rules over all rows; the counts are of rows that are not left out. */
function byRules(
  rows: number,
  rules: readonly TextRule[],
  undecided: Undecided,
  searched: Searched,
): { readonly labels: RowLabels; readonly outcome: RuleOutcome } {
  const ready = rules.map(readyRule);
  const wants = (field: TextRule['field']): boolean =>
    rules.some((rule) => !rule.isOff && (rule.field === field || rule.field === 'any'));
  const at = textsAt(searched, wants);
  const counting: Counting = {
    matches: rules.map(() => 0),
    fresh: rules.map(() => 0),
    overlaps: rules.map(() => new Map<number, number>()),
  };
  const byVerdict = { genai: 0, 'non-genai': 0, undecided: 0 };
  const examples = { genai: spreadExamples(), 'non-genai': spreadExamples(), undecided: spreadExamples() };
  let rest = 0;
  const labels = computed(rows, CLASSES, (row) => {
    const texts = at(row);
    const isOut = searched.isLeftOut(row);
    const decided = decide(ready, texts, isOut ? undefined : counting);
    const verdict = decided ? (rules[decided.rule]?.verdict ?? 'non-genai') : 'non-genai';
    if (!isOut) {
      byVerdict[verdict]++;
      if (!decided) rest++;
      examples[verdict].offer(() => exampleOf(texts, searched.lineOf(row), decided));
    }
    return codeOf(verdict, undecided);
  });
  const shown = (verdict: RuleVerdict) => examples[verdict].kept.slice(0, EXAMPLES);
  return {
    labels,
    outcome: {
      rules: rules.map((_, rule) => ({
        matches: counting.matches[rule] ?? 0,
        fresh: counting.fresh[rule] ?? 0,
        overlaps: [...(counting.overlaps[rule] ?? [])].map(([earlier, count]) => ({ rule: earlier, count })),
      })),
      rest,
      byVerdict,
      examples: { genai: shown('genai'), 'non-genai': shown('non-genai'), undecided: shown('undecided') },
    },
  };
}

/** The class of each row; the class column's labels, where there are any, count only for the rule `column`. */
export function classLabels(
  rule: ClassRule,
  rows: number,
  column: RowLabels | undefined,
  searched: Searched,
): { readonly labels: RowLabels | undefined; readonly outcome?: RuleOutcome } {
  switch (rule.kind) {
    case 'column':
      return { labels: column };
    case 'all':
      return { labels: computed(rows, CLASSES, () => (rule.value === 'genai' ? 1 : 2)) };
    case 'rules':
      return byRules(rows, rule.rules, rule.undecided, searched);
  }
}
