import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import type { Dimension } from '../../core/incident/dimensions.ts';
import { listWords } from '../../core/words/headlines/headline.ts';
import { dimensionLabel } from '../../core/words/labels.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useImports } from '../importing/imports.ts';
import { useSession } from '../session/session.ts';
import classes from './benchmarks.module.css';
import type { AbsentMetric } from './benchmarks-rows.ts';
import { classWords } from './benchmarks-words.ts';
import { StudyNumber } from './study-number.tsx';

const isInFile = (dataset: DatasetSummary, field: Dimension): boolean =>
  dataset.dimensions.some(({ dimension, known }) => dimension === field && known > 0);

const named = (field: Dimension): string =>
  field === 'detectionSource' ? 'detection source' : dimensionLabel(field).toLowerCase();

/** Why a metric has no own figure: the missing column by its name, a filter, or the cohorts. */
function whyWords({ why, fields, words, published }: AbsentMetric, dataset: DatasetSummary): string {
  if (why === 'no-cohort') {
    const of = published[0]?.figure.of ?? 'genai';
    return of === 'ratio' ? 'needs cohorts by class' : `no cohort of yours holds ${classWords(of)}`;
  }
  if (why === 'filtered') return 'your filter or cohorts decide it';
  if (why === 'unnamed') return `no ${named(fields[0] ?? 'class')} in view is called so`;
  const missing = fields.find((field) => !isInFile(dataset, field));
  if (missing !== undefined) return `this file has no ${named(missing)}`;
  const end = words.id === 'medianTimeToResolve' ? 'resolved' : 'mitigated';
  if (fields.length === 0 && !dataset.milestones.includes(end)) return `this file has no ${end} time`;
  return 'no incident in view has it';
}

/** `22.4 % GenAI and 54.7 % non-GenAI`, a study each. */
function byStudy({
  published,
}: AbsentMetric): readonly { readonly number: number; readonly words: string }[] {
  const numbers = [...new Set(published.map(({ study }) => study.number))];
  return numbers.map((number) => {
    const figures = published.filter(({ study }) => study.number === number).map(({ figure }) => figure);
    const words = figures.map(({ printed, of }) =>
      of === 'ratio' ? printed : `${printed} ${classWords(of)}`,
    );
    return { number, words: listWords(words) };
  });
}

/** What studies publish and the file cannot answer, with the column that it lacks. */
export function BenchmarksAbsent({ absent }: { readonly absent: readonly AbsentMetric[] }) {
  const dataset = useDataset();
  const go = useSession((session) => session.go);
  const { review } = useImports();
  const isLacking = absent.every(({ why }) => why === 'missing' || why === 'unnamed');
  const title = isLacking ? 'Published, but not in your file' : 'Published, but not beside yours';
  if (dataset === undefined || absent.length === 0) return null;
  const map = () => {
    go('data');
    review(dataset.id);
  };
  return (
    <section className={classes.absents} aria-label={title}>
      <div className={classes.absentHead}>
        <h3>{title}</h3>
        {dataset.bundled === undefined && (
          <button type="button" className={classes.link} onClick={map}>
            Map a column
          </button>
        )}
      </div>
      <ul>
        {absent.map((metric) => (
          <li key={metric.words.id} className={classes.absent}>
            {metric.words.name}
            <span>{whyWords(metric, dataset)}</span>
            <span className={classes.ofStudy}>
              {byStudy(metric).map(({ number, words }) => (
                <span key={number}>
                  <StudyNumber number={number} /> {words}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
