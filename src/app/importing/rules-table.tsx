import type { RuleOutcome, TextRule } from '../../core/dataset/class-rules.ts';
import type { ClassRule } from '../../core/dataset/roles.ts';
import { countWords } from '../../core/words/numbers.ts';
import buttons from './buttons.module.css';
import { Menu } from './menu.tsx';
import { withNewRule, withoutRule, withRule, withRuleMoved, wordsOf } from './rule-edits.ts';
import { FIELD_WORDS, OP_WORDS, VERDICT_WORDS } from './rule-words.ts';
import classes from './rules-table.module.css';

type Rules = Extract<ClassRule, { readonly kind: 'rules' }>;
type Count = RuleOutcome['rules'][number];

interface RulesTableProps {
  readonly rules: Rules;
  /** Undefined until it is counted. */
  readonly outcome: RuleOutcome | undefined;
  readonly onRules: (rules: Rules) => void;
}

/** The rules that tell GenAI from the rest, from the top, with what each one decides. Alt J and Alt K move a rule. */
export function RulesTable({ rules, outcome, onRules }: RulesTableProps) {
  const most = Math.max(1, ...(outcome?.rules.map(({ matches }) => matches) ?? []));
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" aria-label="Rule" />
            <th scope="col">If</th>
            <th scope="col" aria-label="How" />
            <th scope="col" aria-label="Words" className={classes.wordsColumn} />
            <th scope="col">then</th>
            <th scope="col" className={classes.number}>
              Matches
            </th>
            <th scope="col" className={classes.number}>
              New
            </th>
            <th scope="col" className={classes.track}>
              New among its matches
            </th>
            <th scope="col">Overlap</th>
            <th scope="col" aria-label="Change the list" />
          </tr>
        </thead>
        <tbody>
          {rules.rules.map((rule, at) => (
            <RuleRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule is its place in the list
              key={at}
              at={at}
              rule={rule}
              count={outcome?.rules[at]}
              most={most}
              onRule={(change) => onRules(withRule(rules, at, change))}
              onMove={(by) => onRules(withRuleMoved(rules, at, by))}
              onRemove={() => onRules(withoutRule(rules, at))}
            />
          ))}
          <tr>
            <td />
            <td colSpan={4}>Everything else is non-GenAI</td>
            <td className={classes.number}>{outcome ? countWords(outcome.rest) : ''}</td>
            <td className={classes.number}>
              <b>{outcome ? countWords(outcome.rest) : ''}</b>
            </td>
            <td colSpan={3} />
          </tr>
        </tbody>
      </table>
      <button type="button" className={buttons.quiet} onClick={() => onRules(withNewRule(rules))}>
        Add a rule
      </button>
    </>
  );
}

interface RuleRowProps {
  readonly at: number;
  readonly rule: TextRule;
  readonly count: Count | undefined;
  /** Matches of the rule with the most. */
  readonly most: number;
  readonly onRule: (change: Partial<TextRule>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function RuleRow({ at, rule, count, most, onRule, onMove, onRemove }: RuleRowProps) {
  const name = `rule ${at + 1}`;
  return (
    <tr
      data-off={rule.isOff || undefined}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'j' && event.key !== 'k')) return;
        event.preventDefault();
        onMove(event.key === 'j' ? 1 : -1);
      }}
    >
      <th scope="row">{at + 1}</th>
      <td>
        <Menu
          label={`Field of ${name}`}
          value={rule.field}
          words={FIELD_WORDS}
          onChoose={(field) => onRule({ field })}
        />
      </td>
      <td>
        <Menu label={`How of ${name}`} value={rule.op} words={OP_WORDS} onChoose={(op) => onRule({ op })} />
      </td>
      <td>
        <input
          className={classes.words}
          aria-label={`Words of ${name}`}
          defaultValue={rule.words.join(', ')}
          key={`${rule.op} ${at}`}
          onChange={(event) => onRule({ words: wordsOf(rule.op, event.currentTarget.value) })}
        />
      </td>
      <td>
        <Menu
          label={`Verdict of ${name}`}
          value={rule.verdict}
          words={VERDICT_WORDS}
          onChoose={(verdict) => onRule({ verdict })}
        />
      </td>
      <RuleCounts rule={rule} count={count} most={most} />
      <td className={classes.actions}>
        <button
          type="button"
          onClick={() => onRule({ isOff: !rule.isOff })}
          aria-pressed={rule.isOff ?? false}
        >
          {rule.isOff ? 'Turn on' : 'Turn off'}
        </button>
        <button type="button" aria-label={`Move ${name} up`} disabled={at === 0} onClick={() => onMove(-1)}>
          Up
        </button>
        <button type="button" aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove
        </button>
      </td>
    </tr>
  );
}

const overlapWords = ({ overlaps }: Count): string =>
  overlaps.map(({ rule, count }) => `${countWords(count)} by rule ${rule + 1}`).join(', ');

function RuleCounts({
  rule,
  count,
  most,
}: {
  readonly rule: TextRule;
  readonly count: Count | undefined;
  readonly most: number;
}) {
  if (!count) return <td colSpan={4} />;
  const share = (part: number) => ({ inlineSize: `${(100 * part) / most}%` });
  return (
    <>
      <td className={classes.number}>{countWords(count.matches)}</td>
      <td className={classes.number}>
        <b>{countWords(count.fresh)}</b>
      </td>
      <td className={classes.track}>
        <span className={classes.bar} style={share(count.matches)} aria-hidden="true">
          <span
            className={classes.fresh}
            data-verdict={rule.verdict}
            style={{ inlineSize: `${(100 * count.fresh) / Math.max(1, count.matches)}%` }}
          />
        </span>
      </td>
      <td className={classes.overlap}>{overlapWords(count)}</td>
    </>
  );
}
