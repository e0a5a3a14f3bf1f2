import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { fairnessParams } from '../../core/results/fairness-params.ts';
import type { FairnessCheck } from '../../core/statistics/fairness/check.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import { fairnessKey, fairnessWords } from '../../core/words/fairness.ts';
import { plural } from '../../core/words/numbers.ts';
import { Figure } from '../charts/figure.tsx';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import classes from './fairness-panel.module.css';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';
import { useStartAtDetection } from './use-start-at-detection.ts';
import { Warning } from './warning.tsx';

const STATES = { bites: 'may mislead', fine: 'fine', unknown: 'cannot be told' } as const;

/** What makes the comparison unfair, with the figures behind it and what to do; the other checks are one click away. */
export function FairnessPanel() {
  const dataset = useDataset();
  return dataset === undefined ? null : <Checks dataset={dataset} />;
}

function Checks({ dataset }: { readonly dataset: DatasetSummary }) {
  const labels = useLabels();
  const answer = useStatistic('fairness', fairnessParams(dataset));
  const checks = answer.data?.checks ?? [];
  const biting = checks.filter(({ state }) => state === 'bites');
  const others = checks.filter(({ state }) => state !== 'bites');
  return (
    <Figure
      title="Is it a fair comparison?"
      subtitle={
        biting.length === 0
          ? `${plural(checks.length, 'check')}, none of which found anything that misleads`
          : `${biting.length} of ${plural(checks.length, 'check')} found something that may mislead`
      }
      usage={answer.data}
      {...panelState(answer)}
      definition={STATISTICS.fairness.definition}
      table={
        answer.data && {
          columns: ['Found', 'State', 'Figures', 'What to do'],
          rows: checks.map((check) => {
            const { sentence, evidence, advice } = fairnessWords(check, labels);
            return [sentence, STATES[check.state], evidence, advice];
          }),
        }
      }
      height={120}
      blank="none"
    >
      {biting.length > 0 && (
        <ul className={classes.checks}>
          {biting.map((check) => (
            <Bite key={fairnessKey(check)} check={check} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details className={classes.fine}>
          <summary>{plural(others.length, 'check')} found nothing, or could not be made</summary>
          <ul>
            {others.map((check) => (
              <li key={fairnessKey(check)}>{fairnessWords(check, labels).sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </Figure>
  );
}

function Bite({ check }: { readonly check: FairnessCheck }) {
  const { sentence, evidence, advice } = fairnessWords(check, useLabels());
  const startAtDetection = useStartAtDetection();
  const action = check.id === 'clocks' ? startAtDetection : undefined;
  const remedy = action === undefined ? ` ${advice}` : '';
  return (
    <li>
      <Warning action={action}>{sentence}</Warning>
      <p className={classes.evidence}>
        {evidence}
        {remedy}
      </p>
    </li>
  );
}
