import { useMutation } from '@tanstack/react-query';
import { useCompute } from '../data/compute-client.ts';
import { useQuestion } from '../data/question.ts';
import { useDataset } from '../data/use-dataset.ts';
import { download } from '../keeping/download.ts';
import classes from './toolbar.module.css';

/** Saves the source rows of exactly the filtered incidents as a CSV file. */
export function ExportButton() {
  const compute = useCompute();
  const question = useQuestion();
  const dataset = useDataset();
  const saving = useMutation({
    networkMode: 'always',
    mutationFn: async ({ id, name }: { readonly id: string; readonly name: string }) => {
      const blob = await compute.exportCsv({ dataset: id, question }, new AbortController().signal);
      download(blob, `${name.replace(/\.\w+$/, '')}-filtered.csv`);
    },
  });
  if (!dataset) return null;
  return (
    <button
      type="button"
      className={classes.button}
      disabled={saving.isPending}
      title="The source rows of these incidents, as CSV"
      onClick={() => saving.mutate(dataset)}
    >
      {saving.isPending ? 'Exporting …' : saving.isError ? 'Export failed. Try again' : 'Export'}
    </button>
  );
}
