import { METRIC_GROUPS } from '../../core/studies/metric-words.ts';
import type { Study } from '../../core/studies/study.ts';
import { countWords } from '../../core/words/numbers.ts';
import { DataTable, type TableData } from '../charts/data-table.tsx';
import type { FigureBeside } from './benchmarks-rows.ts';
import classes from './benchmarks-studies.module.css';
import { agreementWords, classWords, ownWords } from './benchmarks-words.ts';

const METRICS = METRIC_GROUPS.flatMap(({ scale, metrics }) => metrics.map((words) => ({ ...words, scale })));

const ORIGINS = {
  published: 'published',
  secondary: 'secondary sources',
  complement: '100 less a published share',
  derived: 'derived here',
} as const;

function tableOf(study: Study, beside: readonly FigureBeside[]): TableData {
  const figures = study.figures.map((figure) => {
    const words = METRICS.find(({ id }) => id === figure.metric);
    const found = beside.find((other) => other.figure.id === figure.id);
    return [
      words?.name ?? figure.metric,
      classWords(figure.of),
      figure.printed,
      found && words ? ownWords(found.own, words.scale) : 'not in view',
      found ? agreementWords(found.compared.agreement) : '',
      words?.of ?? '',
      figure.n === undefined ? 'not given' : countWords(figure.n),
      figure.note,
      ORIGINS[figure.origin],
    ];
  });
  const others = study.uncompared.map(({ name, printed, why }) => [
    name,
    '',
    printed,
    'not compared',
    why,
    '',
    'not given',
    '',
    ORIGINS.published,
  ]);
  return {
    columns: ['Figure', 'Of', 'Published', 'Yours', 'Agreement', 'Share of', 'n', 'Note', 'Origin'],
    rows: [...figures, ...others],
  };
}

interface BenchmarksStudyTableProps {
  readonly study: Study;
  readonly beside: readonly FigureBeside[];
}

/** All figures of one study, those that cannot be compared with why, and its caveat. */
export function BenchmarksStudyTable({ study, beside }: BenchmarksStudyTableProps) {
  return (
    <section aria-labelledby="benchmarks-study-figures">
      <h2 id="benchmarks-study-figures">All figures of study {study.number}</h2>
      <p className={classes.under}>
        {study.reference}. {study.caveat}
      </p>
      <DataTable caption={`Figures of study ${study.number}`} data={tableOf(study, beside)} />
    </section>
  );
}
