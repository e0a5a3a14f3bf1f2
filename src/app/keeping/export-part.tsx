import { useMutation } from '@tanstack/react-query';
import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { useCompute } from '../data/compute-client.ts';
import { useQuestion } from '../data/question.ts';
import { useDataset } from '../data/use-dataset.ts';
import { download } from './download.ts';
import classes from './kept-rail.module.css';
import { mappingFile } from './mapping-file.ts';
import { mappingName } from './mapping-words.ts';

const stemOf = (name: string): string => name.replace(/\.\w+$/, '');

/** The dataset on screen as files: every used row of its source, and how its columns were read. */
export function ExportPart() {
  const dataset = useDataset();
  return dataset ? <Exports dataset={dataset} /> : null;
}

function Exports({ dataset }: { readonly dataset: DatasetSummary }) {
  const compute = useCompute();
  const question = useQuestion();
  const { id, name, mapping } = dataset;
  const saving = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const all = { ...question, filter: [] };
      const blob = await compute.exportCsv({ dataset: id, question: all }, new AbortController().signal);
      download(blob, `${stemOf(name)}-export.csv`);
    },
  });
  const saveMapping = () =>
    download(mappingFile({ name: mappingName(name, mapping), mapping }), `${stemOf(name)}.mapping.json`);
  return (
    <section className={classes.part} aria-label="Export">
      <h2>Export</h2>
      <p className={classes.pair}>
        Incidents, all that are used
        <button type="button" className={classes.link} onClick={() => saving.mutate()}>
          CSV
        </button>
      </p>
      <p className={classes.pair}>
        Mapping and rules
        <button type="button" className={classes.link} onClick={saveMapping}>
          JSON
        </button>
      </p>
      <p className={classes.pair}>
        Quality report, one page
        <button type="button" className={classes.link} onClick={() => window.print()}>
          Print
        </button>
      </p>
      {saving.isError ? <p role="alert">The export failed. Try again.</p> : null}
      <p>
        Cells that begin with = + - @ get two leading apostrophes, so that no spreadsheet runs them. Read back
        here, they are as before.
      </p>
    </section>
  );
}
