import { useState } from 'react';
import { SIDES } from '../../core/incident/cohort.ts';
import { FEWEST_INCIDENTS } from '../../core/statistics/comparison.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import type { MixCross } from '../../core/statistics/mix-cross.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { lowered } from '../../core/words/differences.ts';
import { percentWords, plural } from '../../core/words/numbers.ts';
import type { FigureState } from '../charts/chart-state.tsx';
import { Figure } from '../charts/figure.tsx';
import { Flow } from '../charts/flow.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { valuesOf } from '../session/toggle.ts';
import classes from './cause-fix.module.css';
import { causeLabel, fixLabel, MOST_VALUES, pairsTable } from './cause-fix.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';

/** The cause shown first: the one whose fixes differ most. */
function mostTelling({ cells, rows }: MixCross): string {
  const sum = (cause: string) =>
    cells
      .filter(({ row, q }) => row === cause && q < 0.05)
      .reduce((total, { residual }) => total + Math.max(0, residual), 0);
  return [...rows].sort((one, other) => sum(other) - sum(one))[0] ?? '';
}

/** The share of a cause's incidents in a cohort that a fix ends, and the fix for which it differs most. */
function sentenceOf(
  { cells }: MixCross,
  cause: string,
  labels: { readonly a: string; readonly b: string },
): string {
  const mine = cells.filter(({ row }) => row === cause);
  const total = { a: mine.reduce((sum, { a }) => sum + a, 0), b: mine.reduce((sum, { b }) => sum + b, 0) };
  const best = mine
    .filter(({ tooFew }) => !tooFew)
    .map(({ column, a, b }) => ({ column, a: a / total.a, b: b / total.b }))
    .sort((one, other) => Math.abs(other.a - other.b) - Math.abs(one.a - one.b))[0];
  if (best === undefined || Math.min(total.a, total.b) < 20) return '';
  const fix = fixLabel(best.column);
  return ` ${fix}: ${percentWords(best.a, 0)} of ${labels.a} and ${percentWords(best.b, 0)} of ${labels.b}.`;
}

function stateOf({ cells, known }: MixCross): FigureState {
  if (cells.length === 0) return 'missing-column';
  return SIDES.some((side) => known[side] >= FEWEST_INCIDENTS) ? 'ready' : 'empty';
}

const fewWords = ({ known }: MixCross, labels: Sides<string>): string | undefined => {
  const few = SIDES.filter((side) => known[side] < FEWEST_INCIDENTS);
  return few.length === 0
    ? undefined
    : few.map((side) => `${labels[side]}: ${plural(known[side], 'incident')}, too few for shares.`).join(' ');
};

/** Where the incidents of one root cause end up, in each cohort: ribbons from causes to fixes. */
export function CauseFixFlow({ answer }: { readonly answer: StatisticAnswer<MixCross> }) {
  const labels = useLabels();
  const [picked, setPicked] = useState<string>();
  const { data } = answer;
  const causes = data?.rows.slice(0, MOST_VALUES) ?? [];
  const fixes = data?.columns.slice(0, MOST_VALUES + 1) ?? [];
  const filtered = useSession(({ filter }) => valuesOf(filter, 'rootCause'));
  const asked = filtered?.length === 1 ? filtered[0] : undefined;
  const chosen =
    [picked, asked].find((cause) => cause !== undefined && causes.includes(cause)) ??
    (data ? mostTelling(data) : '');
  const name = lowered(causeLabel(chosen));
  return (
    <Figure
      title={data && chosen ? `How do incidents caused by ${name} end?` : 'How does each cause end?'}
      subtitle={`Root cause to mitigation. Left: share of the cohort. Right: share of ${name || 'the chosen cause'}.${data ? sentenceOf(data, chosen, labels) : ''}`}
      usage={data}
      {...panelState(
        answer,
        stateOf,
        data?.cells.length
          ? 'Too few incidents with a root cause and a mitigation for a share of each cause.'
          : 'No incident here has both a root cause and a mitigation.',
      )}
      definition={STATISTICS.mixCross.definition}
      table={data && pairsTable(data, labels)}
      height={300}
      note={data && fewWords(data, labels)}
    >
      {data && (
        <div className={classes.flows}>
          {SIDES.filter((side) => data.known[side] >= FEWEST_INCIDENTS).map((side) => (
            <Flow
              key={side}
              side={side}
              label={labels[side]}
              from={causes.map((value) => ({ value, label: causeLabel(value) }))}
              to={fixes.map((value) => ({ value, label: fixLabel(value) }))}
              links={data.cells
                .filter(({ row, column }) => causes.includes(row) && fixes.includes(column))
                .map((cell) => ({ from: cell.row, to: cell.column, count: cell[side] }))}
              chosen={chosen}
              onChoose={setPicked}
            />
          ))}
        </div>
      )}
    </Figure>
  );
}
