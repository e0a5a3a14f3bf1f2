import {
  hitOf,
  type ReadyRule,
  type RuleField,
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
import { computed, type RowLabels } from './row-labels.ts';
import { type Decided, EXAMPLES, exampleOf, spreadExamples } from './rule-examples.ts';

const CLASSES = ['', 'genai', 'non-genai'] as const;

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

/** The texts of a row, made when they are asked for: most rules need few of them. */
const textsOf = (searched: Searched, row: number): RuleTexts => {
  const text = (role: Role): string => {
    const column = searched.text(role);
    return column ? textAt(column, row) : '';
  };
  return {
    get title() {
      return text('title');
    },
    get summary() {
      return text('summary');
    },
    get service() {
      return labelAt(searched.labels('service'), row);
    },
    get provider() {
      return labelAt(searched.labels('provider'), row);
    },
    get team() {
      return labelAt(searched.labels('team'), row);
    },
    get others() {
      return searched.others.map((labels) => labelAt(labels, row));
    },
  };
};

type Matcher = (row: number, texts: RuleTexts) => RuleHit | undefined;

const isLabelField = (field: RuleField): field is 'service' | 'team' | 'provider' =>
  field === 'service' || field === 'team' || field === 'provider';

/** Where a rule matches a row. A category is looked at once a value, not once a row. */
function matcherOf(ready: ReadyRule, searched: Searched): Matcher {
  const { field } = ready.rule;
  const labels = isLabelField(field) ? searched.labels(field) : undefined;
  if (!labels) return (_, texts) => hitOf(ready, texts);
  const known = new Map<number, RuleHit | undefined>();
  return (row, texts) => {
    const code = labels.codeAt(row);
    if (!known.has(code)) known.set(code, hitOf(ready, texts));
    return known.get(code);
  };
}

interface Counting {
  readonly matches: number[];
  readonly fresh: number[];
  /** Row-major: rule by earlier rule. */
  readonly overlaps: Map<number, number>[];
}

/** The first rule that matches and where; all matching rules are counted. */
function decide(
  matchers: readonly Matcher[],
  row: number,
  texts: RuleTexts,
  counting: Counting | undefined,
): Decided | undefined {
  let first: Decided | undefined;
  for (const [at, matches] of matchers.entries()) {
    const hit = matches(row, texts);
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
  const matchers = rules.map((rule) => matcherOf(readyRule(rule), searched));
  const counting: Counting = {
    matches: rules.map(() => 0),
    fresh: rules.map(() => 0),
    overlaps: rules.map(() => new Map<number, number>()),
  };
  const byVerdict = { genai: 0, 'non-genai': 0, undecided: 0 };
  const examples = { genai: spreadExamples(), 'non-genai': spreadExamples(), undecided: spreadExamples() };
  let rest = 0;
  const labels = computed(rows, CLASSES, (row) => {
    const texts = textsOf(searched, row);
    const isOut = searched.isLeftOut(row);
    const decided = decide(matchers, row, texts, isOut ? undefined : counting);
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
