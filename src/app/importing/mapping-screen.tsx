import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { TICKET_RULES } from '../../core/dataset/class-words.ts';
import type { DatasetId, MappingQuestion } from '../../core/dataset/dataset.ts';
import type { ClassRule, Mapping, Role } from '../../core/dataset/roles.ts';
import { plural } from '../../core/words/numbers.ts';
import { Warning } from '../panels/warning.tsx';
import buttons from './buttons.module.css';
import { ClassRulesStep } from './class-rules-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { openQuestion } from './mapping-edits.ts';
import { MappingHead, type MappingStep } from './mapping-head.tsx';
import classes from './mapping-screen.module.css';
import { useEditedMapping } from './use-edited-mapping.ts';
import { useMappingPreview } from './use-mapping-preview.ts';

interface MappingScreenProps {
  readonly file: File;
  readonly question: MappingQuestion;
  readonly onOpen: (mapping: Mapping) => void;
  /** Hears the dataset that the previews have left in the worker, if any. */
  readonly onLeave: (previewed: DatasetId | undefined) => void;
}

/** What the columns of a file mean: a proposal, what it does to the rows, and the questions that are left. */
export function MappingScreen({ file, question, onOpen, onLeave }: MappingScreenProps) {
  const { mapping, setMapping, setRole } = useEditedMapping(question.proposed);
  const { opened, isStale } = useMappingPreview(file, mapping);
  const [step, setStep] = useState<MappingStep>('columns');
  const top = useRef<HTMLHeadingElement>(null);
  const summary = opened?.kind === 'opened' ? opened.summary : undefined;
  const report = summary?.report ?? question.report;
  const asked = openQuestion(mapping, report.questions);
  const canOpen = summary !== undefined && !isStale && asked === undefined;
  const named = mapping.columns.filter(({ role }) => role !== 'keep').length;
  const { classRule } = question.proposed;
  const rules: ClassRule =
    classRule.kind === 'rules' ? classRule : { kind: 'rules', rules: TICKET_RULES, undecided: 'non-genai' };

  const leave = () => onLeave(summary?.id);
  const onRole = (index: number, role: Role) => {
    setRole(index, role, report.columns[index]?.hints);
  };
  // The dialog of the kit hands no onKeyDown on. In fields too: the focus starts in the first role.
  useHotkeys([['mod+Enter', () => canOpen && onOpen(mapping)]], []);
  return (
    <Modal.Root opened fullScreen onClose={leave} padding={0} transitionProps={{ duration: 0 }}>
      <Modal.Content aria-label={`Columns of ${file.name}`} radius={0}>
        <div className={classes.page}>
          <MappingHead
            ref={top}
            file={file}
            report={report}
            named={named}
            all={mapping.columns.length}
            asked={asked}
            step={step}
            hasRules={mapping.classRule.kind === 'rules'}
            onStep={setStep}
          />
          {opened?.kind === 'failed' ? (
            <Warning>
              {opened.failure.found} {opened.failure.advice}
            </Warning>
          ) : null}
          {step === 'class' && mapping.classRule.kind === 'rules' ? (
            <ClassRulesStep
              mapping={mapping}
              rules={mapping.classRule}
              summary={summary}
              isStale={isStale}
              onMapping={setMapping}
            />
          ) : (
            <ColumnsStep
              file={file}
              mapping={mapping}
              rules={rules}
              report={report}
              summary={summary}
              isStale={isStale}
              onMapping={setMapping}
              onRole={onRole}
              onRules={() => setStep('class')}
            />
          )}
          <div className={classes.foot}>
            <p>
              {asked ?? (summary ? `${plural(summary.incidents, 'incident')} will be opened.` : 'Counting …')}
            </p>
            {step === 'class' ? (
              <button type="button" className={buttons.quiet} onClick={() => setStep('columns')}>
                Back
              </button>
            ) : null}
            <button type="button" className={buttons.quiet} onClick={leave}>
              Leave
            </button>
            <button
              type="button"
              className={buttons.primary}
              disabled={!canOpen}
              aria-keyshortcuts="Control+Enter"
              onClick={() => onOpen(mapping)}
            >
              {step === 'class' ? 'Use these rules and open' : 'Use these columns and open'}
            </button>
          </div>
          <Keys step={step} />
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

function Keys({ step }: { readonly step: MappingStep }) {
  return (
    <p className={classes.keys}>
      {step === 'class' ? (
        <span>
          <kbd>Alt</kbd> <kbd>J</kbd> <kbd>K</kbd> move a rule
        </span>
      ) : (
        <>
          <span>
            <kbd>J</kbd> <kbd>K</kbd> next row
          </span>
          <span>
            <kbd>Enter</kbd> change the role
          </span>
        </>
      )}
      <span>
        <kbd>Ctrl Enter</kbd> go on
      </span>
      <span>
        <kbd>Esc</kbd> leave, nothing is kept
      </span>
    </p>
  );
}
