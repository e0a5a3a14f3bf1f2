import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import type { DatasetId, MappingQuestion } from '../../core/dataset/dataset.ts';
import type { Mapping, Role } from '../../core/dataset/roles.ts';
import { plural } from '../../core/words/numbers.ts';
import { Warning } from '../panels/warning.tsx';
import buttons from './buttons.module.css';
import { ClassQuestion } from './class-question.tsx';
import { ColumnsTable } from './columns-table.tsx';
import { DayOrderQuestion } from './day-order-question.tsx';
import { openQuestion } from './mapping-edits.ts';
import { MappingHead } from './mapping-head.tsx';
import classes from './mapping-screen.module.css';
import { PartHead } from './part-head.tsx';
import { RowsLeftOut } from './rows-left-out.tsx';
import { useEditedMapping } from './use-edited-mapping.ts';
import { useMappingPreview } from './use-mapping-preview.ts';
import { ZoneQuestion } from './zone-question.tsx';

const NO_WORDS: readonly string[] = ['openai', 'gpt', 'llm', 'copilot'];

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
  const top = useRef<HTMLHeadingElement>(null);
  const summary = opened?.kind === 'opened' ? opened.summary : undefined;
  const report = summary?.report ?? question.report;
  const asked = openQuestion(mapping);
  const canOpen = summary !== undefined && !isStale && asked === undefined;
  const named = mapping.columns.filter(({ role }) => role !== 'keep').length;
  const kept = mapping.columns.length - named;
  const { classRule } = question.proposed;
  const words = classRule.kind === 'words' ? classRule.words : NO_WORDS;

  const leave = () => onLeave(summary?.id);
  const onRole = (index: number, role: Role) => {
    const written = report.columns[index]?.samples.map((sample) => sample.written) ?? [];
    setRole(index, role, written);
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
          />
          <div className={classes.body} aria-busy={isStale}>
            <section aria-label="Columns">
              <PartHead
                title={`${plural(named, 'column has a role', 'columns have a role')}, ${kept === 0 ? 'none' : kept} kept unused`}
                note={`${plural(report.rowsRead, 'row')}, ${plural(mapping.columns.length, 'column')}`}
                under="A real value of each column, as written and as read."
              />
              <ColumnsTable mapping={mapping} reports={report.columns} onRole={onRole} />
              {report.notes.map((note) => (
                <p key={note} className={classes.note}>
                  {note}
                </p>
              ))}
            </section>
            <div className={classes.side}>
              {opened?.kind === 'failed' ? (
                <Warning>
                  {opened.failure.found} {opened.failure.advice}
                </Warning>
              ) : null}
              <ClassQuestion
                mapping={mapping}
                words={words}
                summary={isStale ? undefined : summary}
                onMapping={setMapping}
              />
              <DayOrderQuestion
                file={file}
                mapping={mapping}
                reports={report.columns}
                onMapping={setMapping}
              />
              <ZoneQuestion mapping={mapping} report={report} onMapping={setMapping} />
              {summary ? <RowsLeftOut report={report} /> : null}
            </div>
          </div>
          <footer className={classes.foot}>
            <p>
              {asked ?? (summary ? `${plural(summary.incidents, 'incident')} will be opened.` : 'Counting …')}
            </p>
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
              Use these columns and open
            </button>
          </footer>
          <p className={classes.keys}>
            <span>
              <kbd>J</kbd> <kbd>K</kbd> next row
            </span>
            <span>
              <kbd>Enter</kbd> change the role
            </span>
            <span>
              <kbd>Ctrl Enter</kbd> go on
            </span>
            <span>
              <kbd>Esc</kbd> leave, nothing is kept
            </span>
          </p>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
