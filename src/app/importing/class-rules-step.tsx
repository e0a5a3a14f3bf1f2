import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import type { ClassRule, Mapping } from '../../core/dataset/roles.ts';
import { countWords } from '../../core/words/numbers.ts';
import classes from './class-rules-step.module.css';
import { Menu } from './menu.tsx';
import { PartHead } from './part-head.tsx';
import { RuleExamples } from './rule-examples.tsx';
import { UNDECIDED_WORDS } from './rule-words.ts';
import { RulesTable } from './rules-table.tsx';
import { SplitBar } from './split-bar.tsx';

interface ClassRulesStepProps {
  readonly mapping: Mapping;
  readonly rules: Extract<ClassRule, { readonly kind: 'rules' }>;
  /** What the file becomes; counts of an earlier mapping stay until the new ones are there. */
  readonly summary: DatasetSummary | undefined;
  readonly isStale: boolean;
  readonly onMapping: (mapping: Mapping) => void;
}

/** GenAI or not by rules: what they decide, the rules themselves, and examples of both sides. */
export function ClassRulesStep({ mapping, rules, summary, isStale, onMapping }: ClassRulesStepProps) {
  const outcome = summary?.report.ruleOutcome;
  const onRules = (classRule: ClassRule) => onMapping({ ...mapping, classRule });
  return (
    <div className={classes.step} aria-busy={isStale}>
      {outcome ? <SplitBar outcome={outcome} undecided={rules.undecided} /> : null}
      <section aria-label="Rules">
        <PartHead
          title="Which incidents are GenAI?"
          {...(summary && { note: `${countWords(summary.incidents)} incidents` })}
          under="Rules run from the top; the first that matches decides. Words stand alone: AI is not found in email. Counts follow as you type."
        />
        <RulesTable rules={rules} outcome={outcome} onRules={onRules} />
        <p className={classes.undecided}>
          Incidents that a rule leaves undecided:{' '}
          <Menu
            label="Undecided incidents"
            value={rules.undecided}
            words={UNDECIDED_WORDS}
            onChoose={(undecided) => onRules({ ...rules, undecided })}
          />
        </p>
      </section>
      {outcome ? <RuleExamples outcome={outcome} /> : <p role="status">Counting …</p>}
    </div>
  );
}
