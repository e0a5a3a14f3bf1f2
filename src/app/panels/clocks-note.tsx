import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { fairnessParams } from '../../core/results/fairness-params.ts';
import { fairnessWords } from '../../core/words/fairness.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import classes from './clocks-note.module.css';
import { useLabels } from './use-labels.ts';
import { useStartAtDetection } from './use-start-at-detection.ts';
import { Warning } from './warning.tsx';

/** Says, before any time is compared, that the cohorts' clocks start at different milestones; nothing when they do not. */
export function ClocksNote() {
  const dataset = useDataset();
  return dataset === undefined ? null : <Note dataset={dataset} />;
}

function Note({ dataset }: { readonly dataset: DatasetSummary }) {
  const labels = useLabels();
  const { data } = useStatistic('fairness', fairnessParams(dataset));
  const startAtDetection = useStartAtDetection();
  const check = data?.checks.find(({ id }) => id === 'clocks');
  if (check?.state !== 'bites') return null;
  const { sentence, evidence } = fairnessWords(check, labels);
  return (
    <p className={classes.note}>
      <Warning action={startAtDetection}>
        {sentence} {evidence}
      </Warning>
    </p>
  );
}
