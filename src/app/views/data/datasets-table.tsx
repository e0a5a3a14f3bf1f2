import { BUNDLED_DATASETS } from '../../../core/dataset/bundled.ts';
import type { DatasetSummary } from '../../../core/dataset/dataset.ts';
import { rangeWords } from '../../../core/words/dates.ts';
import { countWords } from '../../../core/words/numbers.ts';
import { CohortGlyph } from '../../charts/cohort-glyph.tsx';
import { keyOf } from '../../data/datasets.ts';
import { nameOf, useDataset, useOpenDataset } from '../../data/use-dataset.ts';
import { bytesWords } from '../../importing/bytes-words.ts';
import { useImports } from '../../importing/imports.ts';
import { useSession } from '../../session/session.ts';
import classes from './data-tables.module.css';

/** The datasets at hand, open or shipped with the app; a radio shows which is on screen. */
export function DatasetsTable() {
  const { open, openSource } = useOpenDataset();
  const here = useDataset();
  const opened = useSession((session) => session.opened);
  const shipped = BUNDLED_DATASETS.filter(
    ({ key }) => ![...open.values()].some((summary) => summary.bundled?.key === key),
  );
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
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
            <th scope="col">Columns</th>
          </tr>
        </thead>
        <tbody>
          {[...open.values()].map((summary) => (
            <OpenRow
              key={summary.id}
              summary={summary}
              isHere={summary.id === here?.id}
              onShow={() => opened(summary.id, keyOf(summary))}
            />
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
              <td colSpan={7} className={classes.quiet}>
                {description}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface OpenRowProps {
  readonly summary: DatasetSummary;
  readonly isHere: boolean;
  readonly onShow: () => void;
}

function OpenRow({ summary, isHere, onShow }: OpenRowProps) {
  const { bundled, report, incidents, byClass, from, to, bytes } = summary;
  const { files } = useOpenDataset();
  const { review } = useImports();
  return (
    <tr data-here={isHere || undefined}>
      <th scope="row">
        <label className={classes.pick}>
          <input type="radio" name="dataset" checked={isHere} onChange={onShow} />
          {nameOf(summary)}
          {bundled?.synthetic ? <span className={classes.tag}>synthetic</span> : null}
        </label>
      </th>
      <td className={`${classes.quiet} ${classes.aside}`}>
        {bundled?.synthetic ? 'Made by a generator' : report.format}
      </td>
      <td className={classes.number}>{countWords(incidents)}</td>
      <td className={classes.number}>{countWords(byClass.genai)}</td>
      <td className={classes.number}>{countWords(byClass.nonGenai)}</td>
      <td className={classes.quiet}>{rangeWords(from, to)}</td>
      <td className={classes.number}>{bytesWords(bytes)}</td>
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
