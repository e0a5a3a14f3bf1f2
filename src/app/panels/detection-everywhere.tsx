import type { Detection, ReassignedStratum } from '../../core/statistics/detection.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import { dimensionLabel, valueLabel } from '../../core/words/labels.ts';
import { percentWords } from '../../core/words/numbers.ts';
import { Figure } from '../charts/figure.tsx';
import { RatioRows } from '../charts/ratio-rows.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import { panelState } from './panel-state.ts';
import { sharePairsTable } from './share-pairs-table.ts';
import { useLabels } from './use-labels.ts';
import { Warning } from './warning.tsx';

const FOUND: Readonly<Record<string, string>> = { human: 'Found by people', monitor: 'Found by monitors' };

function labelOf({ dimension, value }: ReassignedStratum): string {
  if (dimension === undefined) return 'All';
  if (dimension === 'detectionSource') return FOUND[value] ?? value;
  return `${valueLabel(dimension, value)} ${dimensionLabel(dimension).toLowerCase()}`;
}

/** Whether a difference that holds for all also holds in each part: reassigned at least once, by stratum. */
export function DetectionEverywhere({ answer }: { readonly answer: StatisticAnswer<Detection> }) {
  const labels = useLabels();
  const { data } = answer;
  const strata = (data?.reassignedOnce ?? []).filter(({ a, b }) => a.n + b.n > 0);
  const [all] = strata;
  const flipped = strata.find(({ flips }) => flips);
  return (
    <Figure
      title="Is it so everywhere?"
      subtitle={`Reassigned at least once, ${labels.a} over ${labels.b}, 95 % interval`}
      usage={data && { used: (all?.a.n ?? 0) + (all?.b.n ?? 0), inView: data.inView }}
      {...panelState(
        answer,
        () => (all === undefined ? 'missing-column' : 'ready'),
        'No incident here says how often it was reassigned.',
      )}
      definition={STATISTICS.detection.definition}
      table={
        data &&
        sharePairsTable(
          'Among',
          strata.map((row) => ({ ...row, label: labelOf(row) })),
          labels,
        )
      }
      height={190}
      note={flipped && all && <Warning>{flipWords(flipped, all, labels)}</Warning>}
    >
      <RatioRows
        name="Ratio of the shares reassigned at least once"
        labels={labels}
        rows={strata.map((row) => ({
          value: `${row.dimension} ${row.value}`,
          label: labelOf(row),
          ratio: row.ratio,
          isStrong: row.dimension === undefined || row.flips,
          ...(Number.isNaN(row.ratio.ratio) ? { instead: 'too few to say' } : {}),
        }))}
      />
    </Figure>
  );
}

function flipWords(
  stratum: ReassignedStratum,
  all: ReassignedStratum,
  labels: { readonly a: string; readonly b: string },
): string {
  const shares = ({ a, b }: ReassignedStratum) =>
    `${percentWords(a.share, 0)} of ${labels.a}, ${percentWords(b.share, 0)} of ${labels.b}`;
  return `It flips within ${labelOf(stratum)}: ${shares(stratum)}. Pooled it is ${shares(all)}.`;
}
