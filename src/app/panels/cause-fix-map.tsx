import { STATISTICS } from '../../core/statistics/index.ts';
import type { MixCross } from '../../core/statistics/mix-cross.ts';
import { Figure } from '../charts/figure.tsx';
import { HeatMap } from '../charts/heat-map.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import classes from './cause-fix.module.css';
import {
  causeLabel,
  fixLabel,
  heatCell,
  MOST_VALUES,
  pairsTable,
  strongest,
  TOO_FEW_PAIRS,
} from './cause-fix.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';
import { useSelectPair } from './use-select-pair.ts';

/** Which pairs of root cause and mitigation one cohort has more of: a number a cell, a cell filters by its pair. */
export function CauseFixMap({ answer }: { readonly answer: StatisticAnswer<MixCross> }) {
  const labels = useLabels();
  const selectPair = useSelectPair();
  const { data } = answer;
  const most = strongest(data?.cells ?? []);
  const cells = new Map(data?.cells.map((cell) => [`${cell.row}\n${cell.column}`, cell]));
  return (
    <Figure
      title={`Which pairs of cause and fix set ${labels.a} apart?`}
      subtitle={`Standardised residual of the cohort difference, a cell a pair. Shaded where q < 0.05 over ${data?.family ?? '…'} cells.`}
      usage={data}
      {...panelState(
        answer,
        ({ cells: all, family }) => (all.length === 0 ? 'missing-column' : family === 0 ? 'empty' : 'ready'),
        data?.cells.length ? TOO_FEW_PAIRS : 'No incident here has both a root cause and a mitigation.',
      )}
      definition={STATISTICS.mixCross.definition}
      table={data && pairsTable(data, labels)}
      height={200}
      note={
        <span className={classes.legend}>
          <span className={classes.moreA} aria-hidden="true" /> more in {labels.a}
          <span className={classes.moreB} aria-hidden="true" /> more in {labels.b}
          <span className={classes.chance}>no shade: within chance</span>
        </span>
      }
    >
      {data && (
        <HeatMap
          name="Root cause by mitigation"
          rows={data.rows.slice(0, MOST_VALUES).map((value) => ({ value, label: causeLabel(value) }))}
          columns={data.columns.slice(0, MOST_VALUES).map((value) => ({ value, label: fixLabel(value) }))}
          cellAt={(row, column) => heatCell(cells.get(`${row}\n${column}`), most, labels)}
          onSelect={selectPair}
        />
      )}
    </Figure>
  );
}
