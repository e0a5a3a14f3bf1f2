import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import type { ClassRule, Mapping } from '../../core/dataset/roles.ts';
import { countWords, plural } from '../../core/words/numbers.ts';
import { CohortGlyph } from '../charts/cohort-glyph.tsx';
import buttons from './buttons.module.css';
import { Choice } from './choice.tsx';
import { PartHead } from './part-head.tsx';
import classes from './questions.module.css';

interface ClassQuestionProps {
  readonly mapping: Mapping;
  /** Proposed rules, for when the class is told in another way. */
  readonly rules: ClassRule;
  /** What the file becomes now; undefined until it is counted. */
  readonly summary: DatasetSummary | undefined;
  readonly onMapping: (mapping: Mapping) => void;
  /** Shows the rules. */
  readonly onRules: () => void;
}

/** How GenAI is told from the rest: by a column, by rules over texts, or not at all; the counts follow. */
export function ClassQuestion({ mapping, rules, summary, onMapping, onRules }: ClassQuestionProps) {
  const { classRule: rule, columns } = mapping;
  const column = columns.find(({ role }) => role === 'class');
  const choose = (classRule: ClassRule) => onMapping({ ...mapping, classRule });
  const isAll = (value: 'genai' | 'non-genai') => rule.kind === 'all' && rule.value === value;
  return (
    <section aria-label="Which incidents are GenAI?">
      <PartHead title="Which incidents are GenAI?" under={<Counts summary={summary} />} />
      <Choice
        question="class"
        label="A column says so"
        isChosen={rule.kind === 'column'}
        onChoose={() => choose({ kind: 'column' })}
      >
        {column ? `“${column.header}”` : 'Give a column the role “GenAI or not”.'}
      </Choice>
      <Choice
        question="class"
        label="Rules over its texts say so"
        isChosen={rule.kind === 'rules'}
        onChoose={() => choose(rules)}
      >
        {rule.kind === 'rules' ? (
          <button type="button" className={buttons.quiet} onClick={onRules}>
            Look at {rule.rules.length === 1 ? 'the rule' : `the ${plural(rule.rules.length, 'rule')}`} and
            examples
          </button>
        ) : (
          'Words in service, team, title, summary or provider'
        )}
      </Choice>
      <Choice
        question="class"
        label="All of them are GenAI"
        isChosen={isAll('genai')}
        onChoose={() => choose({ kind: 'all', value: 'genai' })}
      />
      <Choice
        question="class"
        label="None of them is"
        isChosen={isAll('non-genai')}
        onChoose={() => choose({ kind: 'all', value: 'non-genai' })}
      />
    </section>
  );
}

function Counts({ summary }: { readonly summary: DatasetSummary | undefined }) {
  if (!summary) return 'Counting …';
  const { genai, nonGenai, unknown } = summary.byClass;
  return (
    <span role="status" className={classes.counts}>
      <span>
        <CohortGlyph side="a" />
        {countWords(genai)} GenAI
      </span>
      <span>
        <CohortGlyph side="b" />
        {countWords(nonGenai)} non-GenAI
      </span>
      {unknown > 0 ? <span>{countWords(unknown)} undecided</span> : null}
    </span>
  );
}
