import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import type { ImportReport } from '../../core/dataset/report.ts';
import type { ClassRule, Mapping, Role } from '../../core/dataset/roles.ts';
import { plural } from '../../core/words/numbers.ts';
import { ClassQuestion } from './class-question.tsx';
import { ColumnQuestions } from './column-questions.tsx';
import { ColumnsTable } from './columns-table.tsx';
import { DayOrderQuestion } from './day-order-question.tsx';
import classes from './mapping-screen.module.css';
import { PartHead } from './part-head.tsx';
import { RowsLeftOut } from './rows-left-out.tsx';
import { AsideSwitches, DeriveSwitches } from './switches.tsx';
import { ValueMaps } from './value-maps.tsx';
import { ZoneQuestion } from './zone-question.tsx';

interface ColumnsStepProps {
  readonly file: File;
  readonly mapping: Mapping;
  /** The rules that are proposed when the reader wants rules. */
  readonly rules: ClassRule;
  readonly report: ImportReport;
  readonly summary: DatasetSummary | undefined;
  /** True while report and summary belong to an earlier mapping. */
  readonly isStale: boolean;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onRole: (index: number, role: Role) => void;
  readonly onRules: () => void;
}

/** What the columns mean, what their values mean, and the questions that are left. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { file, mapping, rules, report, summary, isStale, onMapping, onRole, onRules } = props;
  const named = mapping.columns.filter(({ role }) => role !== 'keep').length;
  const kept = mapping.columns.length - named;
  const part = { mapping, report, onMapping };
  return (
    <div className={classes.body} aria-busy={isStale}>
      <div>
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
        <ValueMaps mapping={mapping} reports={report.columns} onMapping={onMapping} />
      </div>
      <div className={classes.side}>
        <ClassQuestion
          mapping={mapping}
          rules={rules}
          summary={isStale ? undefined : summary}
          onMapping={onMapping}
          onRules={onRules}
        />
        <ColumnQuestions mapping={mapping} questions={report.questions ?? []} onMapping={onMapping} />
        <DayOrderQuestion file={file} mapping={mapping} reports={report.columns} onMapping={onMapping} />
        <ZoneQuestion {...part} />
        <AsideSwitches {...part} />
        <DeriveSwitches {...part} />
        {summary ? <RowsLeftOut report={report} /> : null}
      </div>
    </div>
  );
}
