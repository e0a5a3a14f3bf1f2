import type { Detection } from '../../core/statistics/detection.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import { valueLabel } from '../../core/words/labels.ts';
import { Figure } from '../charts/figure.tsx';
import { PairedBars } from '../charts/paired-bars.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { valuesOf } from '../session/toggle.ts';
import classes from './detection.module.css';
import { panelState } from './panel-state.ts';
import { sharePairsTable } from './share-pairs-table.ts';
import { useLabels } from './use-labels.ts';

const NOTHING: readonly string[] = [];
const FOUND = { human: 'Found by people', monitor: 'Found by monitors' } as const;

/** How often incidents are reassigned, by who found them. */
export function DetectionPassedOn({ answer }: { readonly answer: StatisticAnswer<Detection> }) {
  const labels = useLabels();
  const selected = useSession(({ filter }) => valuesOf(filter, 'reassigned')) ?? NOTHING;
  const toggleValue = useSession((session) => session.toggleValue);
  const { data } = answer;
  const groups = (data?.reassigned ?? []).map(({ source, values }) => ({
    source,
    rows: values.map((row) => ({ ...row, label: valueLabel('reassigned', row.value) })),
  }));
  const used = groups.reduce((sum, { rows: [first] }) => sum + (first?.a.n ?? 0) + (first?.b.n ?? 0), 0);
  const highest = Math.max(
    0,
    ...groups.flatMap(({ rows }) => rows.flatMap(({ a, b }) => [a.upper, b.upper]).filter(Number.isFinite)),
  );
  return (
    <Figure
      title="How often passed on?"
      subtitle="Reassignments by who found it, share of those known, 95 % interval"
      usage={data && { used, inView: data.inView }}
      {...panelState(
        answer,
        () => (used === 0 ? 'missing-column' : 'ready'),
        'No incident with a known source says how often it was reassigned.',
      )}
      definition={STATISTICS.detection.definition}
      table={
        data &&
        sharePairsTable(
          'Reassigned',
          groups.flatMap(({ source, rows }) =>
            rows.map((row) => ({ ...row, label: `${FOUND[source]}: ${row.label}` })),
          ),
          labels,
        )
      }
      height={160}
    >
      <div className={classes.groups}>
        {groups.map(({ source, rows }) => (
          <div key={source}>
            <h3 className={classes.part}>{FOUND[source]}</h3>
            <PairedBars
              name={`Reassignments, ${FOUND[source]}`}
              labels={labels}
              rows={rows}
              selected={selected}
              onToggle={(value) => toggleValue('reassigned', value)}
              max={highest}
            />
          </div>
        ))}
      </div>
    </Figure>
  );
}
