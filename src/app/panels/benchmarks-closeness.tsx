import { plural } from '../../core/words/numbers.ts';
import { type ClosenessRow, ClosenessRows } from '../charts/closeness-rows.tsx';
import classes from './benchmarks-card.module.css';
import type { FigureBeside } from './benchmarks-rows.ts';
import { laneWords } from './benchmarks-words.ts';
import { useLabels } from './use-labels.ts';

/** A metric's name without its group's heading beside it. */
const SHORT: Readonly<Record<string, string>> = {
  falseAlarmsByMonitors: 'Monitor false alarms',
  falseAlarmsByHumans: 'Human false alarms',
  mitigationTimeBySource: 'Human over automated',
  medianTimeToResolve: 'Time to resolve',
  infrastructureFixRatio: 'Infrastructure fix, ratio',
  codeFixRatio: 'Code change, ratio',
  configurationFixRatio: 'Config update, ratio',
  servicesGenerallyAvailable: 'Services in GA',
  fixCode: 'Fix by code change',
  fixConfiguration: 'Fix by configuration',
  bugWithoutCodeFix: 'Bug without code fix',
};

/** How near the own figures are to those of one study: own over published. */
export function BenchmarksCloseness({ beside }: { readonly beside: readonly FigureBeside[] }) {
  const labels = useLabels();
  const known = beside.filter(({ compared }) => Number.isFinite(compared.closeness.value));
  const rows = known.map(({ figure, words, own, compared }, index): ClosenessRow => {
    const label = SHORT[figure.metric] ?? words.name;
    return {
      id: `${figure.id} ${own.lane}`,
      label: known[index - 1]?.figure.metric === figure.metric ? '' : label,
      lane: own.lane,
      whose: `${label}, ${laneWords(own.lane, labels)}`,
      closeness: compared.closeness,
      isClear: compared.agreement === 'lower' || compared.agreement === 'higher',
    };
  });
  return (
    <section className={classes.part} aria-label="How close to it are you?">
      <h3>
        How close to it are you? <span>{plural(rows.length, 'comparable figure')}</span>
      </h3>
      <ClosenessRows rows={rows} />
      <p className={classes.under}>
        Yours over the published figure, comparable as far as it says. Grey number: the two do not clearly
        differ. Beyond a third or three times a mark stands at the edge.
      </p>
    </section>
  );
}
