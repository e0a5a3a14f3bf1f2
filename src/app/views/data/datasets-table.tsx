import { useState } from 'react';
import { BUNDLED_DATASETS } from '../../../core/dataset/bundled.ts';
import type { DatasetId, DatasetSummary } from '../../../core/dataset/dataset.ts';
import { epochMs } from '../../../core/incident/units.ts';
import { rangeWords } from '../../../core/words/dates.ts';
import { countWords, NO_NUMBER } from '../../../core/words/numbers.ts';
import { gradeReasons } from '../../../core/words/quality.ts';
import { CohortGlyph } from '../../charts/cohort-glyph.tsx';
import { keyOf } from '../../data/datasets.ts';
import { nameOf, useDataset, useOpenDataset } from '../../data/use-dataset.ts';
import { bytesWords } from '../../importing/bytes-words.ts';
import { useImports } from '../../importing/imports.ts';
import type { KeptDataset } from '../../keeping/kept.ts';
import { ageWords } from '../../keeping/mapping-words.ts';
import { useKeeping } from '../../keeping/use-keeping.ts';
import { useKeptDatasets } from '../../keeping/use-kept-datasets.ts';
import { useSession } from '../../session/session.ts';
import classes from './data-tables.module.css';
import { useQuality } from './use-quality.ts';

/** The datasets at hand, open or shipped with the app; a radio shows which is on screen. */
export function DatasetsTable() {
  const { open, openSource } = useOpenDataset();
  const here = useDataset();
  const opened = useSession((session) => session.opened);
  const { datasets, trouble } = useKeeping();
  const { open: openKept } = useKeptDatasets();
  const [now] = useState(Date.now);
  const ageOf = (wanted: DatasetId): string => {
    const kept = datasets.find(({ id }) => id === wanted);
    if (kept) return ageWords(kept.openedAt, now);
    return trouble ? 'not kept' : 'today';
  };
  const shipped = BUNDLED_DATASETS.filter(
    ({ key }) => ![...open.values()].some((summary) => summary.bundled?.key === key),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label="All datasets">
      <table className={`${classes.table} ${classes.stacked}`}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" className={classes.aside}>
              Source
            </th>
            <th scope="col" className={classes.number}>
              Incidents
            </th>
            <th scope="col" className={classes.number}>
              <CohortGlyph side="a" />
              GenAI
            </th>
            <th scope="col" className={classes.number}>
              <CohortGlyph side="b" />
              Rest
            </th>
            <th scope="col">Window</th>
            <th scope="col" className={classes.number}>
              Size
            </th>
            <th scope="col" className={classes.number}>
              Age
            </th>
            <th scope="col">Grade</th>
            <th scope="col">Columns</th>
          </tr>
        </thead>
        <tbody>
          {[...open.values()].map((summary) => (
            <OpenRow
              key={summary.id}
              summary={summary}
              isHere={summary.id === here?.id}
              age={summary.bundled ? 'shipped' : ageOf(summary.id)}
              onShow={() => opened(summary.id, keyOf(summary))}
            />
          ))}
          {datasets
            .filter(({ id }) => !open.has(id))
            .map((kept) => (
              <KeptRow key={kept.id} kept={kept} age={ageOf(kept.id)} onShow={() => void openKept(kept.id)} />
            ))}
          {shipped.map(({ key, name, description, synthetic }) => (
            <tr key={key}>
              <th scope="row">
                <label className={classes.pick}>
                  <input
                    type="radio"
                    name="dataset"
                    checked={false}
                    onChange={() => void openSource({ kind: 'bundled', key })}
                  />
                  {name}
                  {synthetic ? <span className={classes.tag}>synthetic</span> : null}
                </label>
              </th>
              <td colSpan={9} className={`${classes.quiet} ${classes.wrap}`}>
                {description}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface OpenRowProps {
  readonly summary: DatasetSummary;
  readonly isHere: boolean;
  readonly age: string;
  readonly onShow: () => void;
}

function OpenRow({ summary, isHere, age, onShow }: OpenRowProps) {
  const { bundled, report, byClass } = summary;
  const { files } = useOpenDataset();
  const { review } = useImports();
  const source = bundled?.synthetic ? 'Made by a generator' : report.format;
  return (
    <tr data-here={isHere || undefined}>
      <Figures
        {...summary}
        {...byClass}
        name={nameOf(summary)}
        source={source}
        isHere={isHere}
        isSynthetic={bundled?.synthetic ?? false}
        age={age}
        onShow={onShow}
      />
      <GradeCell summary={summary} />
      <td>
        {files.has(summary.id) ? (
          <button type="button" className={classes.link} onClick={() => review(summary.id)}>
            Change the columns
          </button>
        ) : (
          <span className={classes.quiet}>{report.columns.length} read</span>
        )}
      </td>
    </tr>
  );
}

/** The grade with its reasons, as far as there is room for them. */
function GradeCell({ summary }: { readonly summary: DatasetSummary }) {
  const { data } = useQuality(summary);
  if (!data) return <td className={classes.quiet}>{NO_NUMBER}</td>;
  const { grade, tests } = data;
  const isGraded = grade !== 'synthetic' && grade !== 'ungraded';
  return (
    <td className={classes.grade} data-label="Grade">
      {isGraded ? <b>{grade}</b> : null} <span className={classes.quiet}>{gradeReasons(grade, tests)}</span>
    </td>
  );
}

interface KeptRowProps {
  readonly kept: KeptDataset;
  readonly age: string;
  readonly onShow: () => void;
}

const KeptRow = ({ kept, age, onShow }: KeptRowProps) => (
  <tr>
    <Figures {...kept} source={kept.format} isHere={false} isSynthetic={false} age={age} onShow={onShow} />
    <td className={classes.quiet}>{NO_NUMBER}</td>
    <td className={classes.quiet}>{kept.mapping.columns.length} kept</td>
  </tr>
);

interface FiguresProps {
  readonly name: string;
  readonly source: string;
  readonly incidents: number;
  readonly genai: number;
  readonly nonGenai: number;
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
  readonly age: string;
  readonly isHere: boolean;
  readonly isSynthetic: boolean;
  readonly onShow: () => void;
}

/** The cells that open and kept datasets share. */
function Figures({ name, source, isHere, isSynthetic, onShow, ...figures }: FiguresProps) {
  return (
    <>
      <th scope="row">
        <label className={classes.pick}>
          <input type="radio" name="dataset" checked={isHere} onChange={onShow} />
          {name}
          {isSynthetic ? <span className={classes.tag}>synthetic</span> : null}
        </label>
      </th>
      <td className={`${classes.quiet} ${classes.aside}`}>{source}</td>
      <td className={classes.number} data-label="Incidents">
        {countWords(figures.incidents)}
      </td>
      <td className={classes.number} data-label="GenAI">
        {countWords(figures.genai)}
      </td>
      <td className={classes.number} data-label="Rest">
        {countWords(figures.nonGenai)}
      </td>
      <td className={classes.quiet}>{rangeWords(epochMs(figures.from), epochMs(figures.to))}</td>
      <td className={classes.number} data-label="Size">
        {bytesWords(figures.bytes)}
      </td>
      <td className={`${classes.number} ${classes.quiet}`}>{figures.age}</td>
    </>
  );
}
