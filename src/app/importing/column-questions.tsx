import type { ColumnQuestion, Undecidable } from '../../core/dataset/report.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import { countWords } from '../../core/words/numbers.ts';
import { Choice } from './choice.tsx';
import { withAnswer } from './mapping-edits.ts';
import { PartHead } from './part-head.tsx';

const TITLES: Readonly<Partial<Record<Undecidable, (question: ColumnQuestion) => string>>> = {
  abbreviation: ({ about }) => `Which zone is ${about}?`,
  'duration-unit': () => 'In which unit?',
  decimal: () => 'Comma or point before decimals?',
  missing: ({ about }) => `Is ${about} a value?`,
  multiple: () => 'Several values in a cell?',
};

const LABELS: Readonly<Record<string, string>> = {
  '.': 'A point',
  ',': 'A comma',
  value: 'A value',
  missing: 'No value',
  join: 'Keep them together',
  first: 'Take the first',
  explode: 'Count each',
};

const labelOf = (value: string): string => LABELS[value] ?? value.charAt(0).toUpperCase() + value.slice(1);

/** The answer that the mapping holds; the report may be of an earlier mapping. */
function answerOf(mapping: Mapping, { column, what, about, proposed }: ColumnQuestion): string {
  const at = mapping.columns.find(({ index }) => index === column);
  switch (what) {
    case 'abbreviation':
      return at?.time?.abbreviations?.[about] ?? '';
    case 'duration-unit':
      return at?.duration?.unit ?? proposed;
    case 'decimal':
      return at?.duration?.decimal ?? at?.decimal ?? proposed;
    case 'multiple':
      return at?.multiple?.take ?? proposed;
    case 'missing':
      return at?.missing === undefined || at.missing.includes('na') ? 'missing' : 'value';
    default:
      return proposed;
  }
}

interface ColumnQuestionsProps {
  readonly mapping: Mapping;
  readonly questions: readonly ColumnQuestion[];
  readonly onMapping: (mapping: Mapping) => void;
}

/** What the values of columns cannot decide, each with its choices, how many values fit, and what hangs on it. */
export function ColumnQuestions({ mapping, questions, onMapping }: ColumnQuestionsProps) {
  return questions.map((question) => {
    const title = TITLES[question.what]?.(question);
    if (title === undefined) return null;
    const { column, header, what, about, of, choices, hangs } = question;
    const answer = answerOf(mapping, question);
    const name = `${what} ${about} ${column}`;
    return (
      <section key={name} aria-label={`${title} ${header}`}>
        <PartHead title={title} note={`${countWords(of)} values`} under={`${header}. ${hangs}`} />
        {choices.map(({ value, reads, fits }) => (
          <Choice
            key={value}
            question={name}
            label={labelOf(value)}
            note={fits === of ? '' : `${countWords(fits)} fit`}
            isChosen={answer === value}
            onChoose={() => onMapping(withAnswer(mapping, question, value))}
          >
            {reads}
          </Choice>
        ))}
      </section>
    );
  });
}
