import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { dataHeadline } from '../../core/words/headlines/data.ts';
import { plural } from '../../core/words/numbers.ts';
import { nameOf, useDataset, useOpenDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { DropLine } from '../importing/drop-line.tsx';
import { ImportRows } from '../importing/import-rows.tsx';
import { PartHead } from '../importing/part-head.tsx';
import { useKeeping } from '../keeping/use-keeping.ts';
import { ClockFigure } from './data/clock-figure.tsx';
import { CoverageFigure } from './data/coverage-figure.tsx';
import { DatasetsTable } from './data/datasets-table.tsx';
import { GradeFigure } from './data/grade-figure.tsx';
import { ImportReportSection } from './data/import-report.tsx';
import { OdditiesFigure } from './data/oddities-figure.tsx';
import { SourcePage } from './data/source-page.tsx';
import { TailFigure } from './data/tail-figure.tsx';
import classes from './data.module.css';

/** What was loaded, and can it be trusted? */
export function Data() {
  const dataset = useDataset();
  const { open } = useOpenDataset();
  const { datasets } = useKeeping();
  return (
    <div className={classes.view}>
      {dataset ? <Headline dataset={dataset} /> : <h1>No dataset is open yet.</h1>}
      <section aria-label="Datasets" className={classes.screen}>
        <PartHead
          title="Datasets"
          note={`${plural(open.size, 'dataset')} open, ${datasets.length} kept, in this browser only`}
        />
        <DatasetsTable />
        <ImportRows />
        <DropLine />
      </section>
      {dataset ? <Quality dataset={dataset} /> : null}
    </div>
  );
}

function Headline({ dataset }: { readonly dataset: DatasetSummary }) {
  const { data } = useStatistic('coverage', undefined);
  if (!data) return <h1>{nameOf(dataset)}</h1>;
  const { sentence, under } = dataHeadline(data, {
    name: nameOf(dataset),
    used: dataset.report.incidents,
    rows: dataset.report.rowsRead,
    synthetic: dataset.bundled?.synthetic ?? false,
  });
  return (
    <>
      <h1>{sentence}</h1>
      <p className={classes.under}>{under}</p>
    </>
  );
}

function Quality({ dataset }: { readonly dataset: DatasetSummary }) {
  return (
    <>
      <div className={classes.columns}>
        <CoverageFigure />
        <div className={classes.stack}>
          <ClockFigure />
          <GradeFigure dataset={dataset} />
        </div>
      </div>
      <div className={classes.columns}>
        <OdditiesFigure />
        <TailFigure />
      </div>
      <ImportReportSection dataset={dataset} />
      {dataset.bundled ? (
        <div className={classes.screen}>
          <SourcePage bundled={dataset.bundled} />
        </div>
      ) : null}
    </>
  );
}
