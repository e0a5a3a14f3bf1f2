import type { RuleOutcome, Undecided } from '../../core/dataset/class-rules.ts';
import { countWords, percentWords, plural } from '../../core/words/numbers.ts';
import { decidingRules } from './rule-words.ts';
import classes from './split-bar.module.css';

interface SplitBarProps {
  readonly outcome: RuleOutcome;
  readonly undecided: Undecided;
}

const COUNTED: Readonly<Record<Undecided, string>> = {
  'non-genai': 'counted as non-GenAI unless you say otherwise',
  genai: 'counted as GenAI',
  apart: 'in neither cohort',
};

/** How many incidents the rules call GenAI, non-GenAI and undecided, as one bar. */
export function SplitBar({ outcome, undecided }: SplitBarProps) {
  const { genai, 'non-genai': rest, undecided: open } = outcome.byVerdict;
  const all = Math.max(1, genai + rest + open);
  const width = (count: number) => ({ flexGrow: count / all, minInlineSize: count > 0 ? '2px' : 0 });
  return (
    <section aria-label="Split">
      <p className={classes.ends}>
        <span>
          <b className={classes.genai}>{countWords(genai)} GenAI</b> by{' '}
          {plural(decidingRules(outcome), 'rule')}
        </span>
        <span>
          <b className={classes.rest}>{countWords(rest)} non-GenAI</b>
        </span>
      </p>
      <div className={classes.bar} aria-hidden="true">
        <span className={classes.a} style={width(genai)} />
        {open > 0 ? <span className={classes.open} style={width(open)} /> : null}
        <span className={classes.b} style={width(rest)} />
      </div>
      <p className={classes.under}>
        {open === 0
          ? 'No incident is left undecided.'
          : `${countWords(open)} undecided, ${percentWords(open / all)}, ${COUNTED[undecided]}`}
      </p>
    </section>
  );
}
