import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import type { ClassRule, Mapping } from '../../core/dataset/roles.ts';
import { countWords } from '../../core/words/numbers.ts';
import { CohortGlyph } from '../charts/cohort-glyph.tsx';
import { Choice } from './choice.tsx';
import { PartHead } from './part-head.tsx';
import classes from './questions.module.css';

interface ClassQuestionProps {
  readonly mapping: Mapping;
  /** Proposed words, for when the rule is another one. */
  readonly words: readonly string[];
  /** What the file becomes now; undefined until it is counted. */
  readonly summary: DatasetSummary | undefined;
  readonly onMapping: (mapping: Mapping) => void;
}

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** How GenAI is told from the rest: by a column, by words, or not at all; the counts follow. */
export function ClassQuestion({ mapping, words, summary, onMapping }: ClassQuestionProps) {
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
        label="Words in its texts say so"
        isChosen={rule.kind === 'words'}
        onChoose={() => choose({ kind: 'words', words })}
      >
        {rule.kind === 'words' ? (
          <textarea
            className={classes.words}
            aria-label="Words, with commas between"
            rows={3}
            defaultValue={rule.words.join(', ')}
            onChange={(event) => choose({ kind: 'words', words: listOf(event.currentTarget.value) })}
          />
        ) : (
          `Any of ${words.slice(0, 4).join(', ')} …`
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
