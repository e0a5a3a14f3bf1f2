import type { DatasetSummary } from '../../../core/dataset/dataset.ts';
import { type QualityTest, quality, type TestState } from '../../../core/statistics/quality.ts';
import { GRADE_RULE, gradeWords, testNumber, testWords } from '../../../core/words/quality.ts';
import { Figure } from '../../charts/figure.tsx';
import { Spoken } from '../../charts/spoken.tsx';
import { panelState } from '../../panels/panel-state.ts';
import tables from './data-tables.module.css';
import classes from './grade-figure.module.css';
import { useQuality } from './use-quality.ts';

const MARKS: Readonly<Record<TestState, { readonly mark: string; readonly spoken: string }>> = {
  passed: { mark: '✓', spoken: 'passed' },
  failed: { mark: '✕', spoken: 'failed' },
  unknown: { mark: '–', spoken: 'cannot be told' },
};

/** How far the file can be trusted: its grade, and the four tests behind it with the number each was decided by. */
export function GradeFigure({ dataset }: { readonly dataset: DatasetSummary }) {
  const answer = useQuality(dataset);
  const { data } = answer;
  return (
    <Figure
      title={data ? gradeWords(data.grade) : 'Grade'}
      subtitle="Of A to D, by four fixed tests of the whole file"
      usage={data}
      {...panelState(answer)}
      definition={quality.definition}
      height={96}
      note={GRADE_RULE}
    >
      <table className={`${tables.table} ${classes.tests}`} aria-label="Tests of the file">
        <tbody>
          {data?.tests.map((test) => (
            <TestRow key={test.id} test={test} />
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

function TestRow({ test }: { readonly test: QualityTest }) {
  const { mark, spoken } = MARKS[test.state];
  const weight = test.state === 'failed' ? tables.strong : '';
  return (
    <tr>
      <th scope="row" className={`${classes.test} ${weight}`}>
        <span aria-hidden="true" className={classes.mark}>
          {mark}
        </span>
        <Spoken>{spoken}: </Spoken>
        {testWords(test)}
      </th>
      <td className={`${tables.last} ${weight}`}>{testNumber(test)}</td>
    </tr>
  );
}
