import type { Ref } from 'react';
import type { RuleOutcome } from '../../core/dataset/class-rules.ts';
import type { ImportReport } from '../../core/dataset/report.ts';
import { countWords, plural } from '../../core/words/numbers.ts';
import { bytesWords } from './bytes-words.ts';
import classes from './mapping-head.module.css';
import { decidingRules } from './rule-words.ts';

/** Where in the mapping the reader is. */
export type MappingStep = 'columns' | 'class';

const STEPS = [
  ['columns', 'Columns'],
  ['class', 'GenAI or not'],
] as const;

interface MappingHeadProps {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly file: File;
  readonly report: ImportReport;
  /** Columns that have a role, of all. */
  readonly named: number;
  readonly all: number;
  /** The question that is left, if any. */
  readonly asked: string | undefined;
  readonly step: MappingStep;
  /** Whether rules tell the class: only then is there a step for them. */
  readonly hasRules: boolean;
  readonly onStep: (step: MappingStep) => void;
}

/** `614 of 3,962 incidents are GenAI by 2 rules. 71 more could be, and are left undecided.` */
function rulesSentence(outcome: RuleOutcome): string {
  const { genai, 'non-genai': rest, undecided } = outcome.byVerdict;
  const left =
    undecided > 0
      ? ` ${countWords(undecided)} more could be, and ${undecided === 1 ? 'is' : 'are'} left undecided.`
      : '';
  return `${countWords(genai)} of ${plural(genai + rest + undecided, 'incident')} are GenAI by ${plural(decidingRules(outcome), 'rule')}.${left}`;
}

/** The file, where in the import the reader is, and the sentence. */
export function MappingHead(props: MappingHeadProps) {
  const { ref, file, report, named, all, asked, step, hasRules, onStep } = props;
  const { incidents, rowsRead, format } = report;
  const uses = incidents > 0 ? ` and can use ${countWords(incidents)} of ${plural(rowsRead, 'row')}` : '';
  return (
    <>
      <header className={classes.context}>
        <b>{file.name}</b>
        <span className={classes.about}>
          {bytesWords(file.size)}, {format}
        </span>
        <ol className={classes.steps}>
          <li>File</li>
          {STEPS.map(([key, label]) => (
            <li key={key} {...(key === step && { 'aria-current': 'step' as const })}>
              {key === 'class' && !hasRules ? (
                label
              ) : (
                <button type="button" onClick={() => onStep(key)}>
                  {label}
                </button>
              )}
            </li>
          ))}
          <li>Open</li>
        </ol>
        <span className={classes.private}>Read in this browser. The file is sent nowhere.</span>
      </header>
      <h1 ref={ref} className={classes.sentence}>
        {step === 'class' && report.ruleOutcome
          ? rulesSentence(report.ruleOutcome)
          : `We understood ${named} of ${plural(all, 'column')}${uses}.`}
        {asked === undefined ? '' : ` One question is left: ${asked}`}
      </h1>
      <p className={classes.under}>Everything else is proposed below. Change what is wrong.</p>
    </>
  );
}
