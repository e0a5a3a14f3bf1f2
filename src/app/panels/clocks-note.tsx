import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { fairnessParams } from '../../core/results/fairness-params.ts';
import { fairnessWords } from '../../core/words/fairness.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import classes from './clocks-note.module.css';
import { useLabels } from './use-labels.ts';
import { Warning } from './warning.tsx';

/** Says, before any time is compared, that the cohorts' clocks start at different milestones; nothing when they do not. */
export function ClocksNote() {
  const dataset = useDataset();
  return dataset === undefined ? null : <Note dataset={dataset} />;
}

function Note({ dataset }: { readonly dataset: DatasetSummary }) {
  const labels = useLabels();
  const { data } = useStatistic('fairness', fairnessParams(dataset));
  const clock = useSession((session) => session.clock);
  const setClock = useSession((session) => session.setClock);
  const check = data?.checks.find(({ id }) => id === 'clocks');
  if (check?.state !== 'bites') return null;
  const { sentence, evidence } = fairnessWords(check, labels);
  return (
    <p className={classes.note}>
      <Warning
        action={{
          label: 'Start both at detection',
          onAct: () => setClock({ ...clock, start: 'detection' }),
        }}
      >
        {sentence} {evidence}
      </Warning>
    </p>
  );
}
