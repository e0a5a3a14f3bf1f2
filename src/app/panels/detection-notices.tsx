import type { Detection } from '../../core/statistics/detection.ts';
import type { SharePair } from '../../core/statistics/detection-sources.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import { valueLabel } from '../../core/words/labels.ts';
import { plural } from '../../core/words/numbers.ts';
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
const SOURCES: Readonly<Record<string, string>> = { human: 'People', monitor: 'Monitors' };

/** Who detects: people or monitors, and people's part by severity. */
export function DetectionNotices({ answer }: { readonly answer: StatisticAnswer<Detection> }) {
  const labels = useLabels();
  const sources = useSession(({ filter }) => valuesOf(filter, 'detectionSource')) ?? NOTHING;
  const severities = useSession(({ filter }) => valuesOf(filter, 'severity')) ?? NOTHING;
  const toggleValue = useSession((session) => session.toggleValue);
  const { data } = answer;
  const unknown = data ? data.sourceUnknown.a + data.sourceUnknown.b : 0;
  const bySource = (data?.bySource ?? []).map((row) => ({ ...row, label: SOURCES[row.value] ?? row.value }));
  const bySeverity = (data?.bySeverity ?? [])
    .filter(({ a, b }) => a.n + b.n > 0)
    .map((row) => ({ ...row, label: valueLabel('severity', row.value) }));
  return (
    <Figure
      title="Who notices?"
      subtitle="Share of incidents whose source is known, 95 % interval"
      usage={data && { used: data.inView - unknown, inView: data.inView }}
      {...panelState(
        answer,
        (detection) => (isKnown(detection.bySource) ? 'ready' : 'missing-column'),
        'No incident here says who detected it.',
      )}
      definition={STATISTICS.detection.definition}
      table={data && sharePairsTable('Detected by', [...bySource, ...bySeverity.map(ofPeople)], labels)}
      height={180}
      note={unknown > 0 ? `${plural(unknown, 'incident')} without a source left out.` : undefined}
    >
      <PairedBars
        name="Detected by"
        labels={labels}
        rows={bySource}
        selected={sources}
        onToggle={(value) => toggleValue('detectionSource', value)}
        max={1}
      />
      {bySeverity.length > 0 && (
        <>
          <h3 className={classes.part}>People, by severity</h3>
          <PairedBars
            name="Detected by people, by severity"
            labels={labels}
            rows={bySeverity}
            selected={severities}
            onToggle={(value) => toggleValue('severity', value)}
            max={1}
          />
        </>
      )}
    </Figure>
  );
}

const isKnown = (rows: readonly SharePair[]): boolean => rows.some(({ a, b }) => a.n + b.n > 0);

const ofPeople = <Row extends { readonly label: string }>(row: Row): Row => ({
  ...row,
  label: `People, severity ${row.label}`,
});
