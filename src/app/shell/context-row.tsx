import { FilterChips } from '../filters/filter-chips.tsx';
import { FilterMenu } from '../filters/filter-menu.tsx';
import { useSession } from '../session/session.ts';
import { ClockMenu } from './clock-menu.tsx';
import { CohortChips } from './cohort-chips.tsx';
import classes from './context-row.module.css';
import { DatasetMenu } from './dataset-menu.tsx';
import { useIsNarrow } from './narrow.ts';
import { useOverlayOf } from './overlay.ts';

/** What every view is about: dataset, cohorts, clock and filters, with undo and reset. */
export function ContextRow() {
  const canUndo = useSession((session) => session.trail.past.length > 0);
  const canReset = useSession((session) => session.filter.length > 0);
  const isNarrow = useIsNarrow();
  const filterMenu = useOverlayOf('filter');
  const undo = useSession((session) => session.undo);
  const reset = useSession((session) => session.reset);
  return (
    <div className={classes.row}>
      {!isNarrow && <DatasetMenu />}
      <div className={classes.chips}>
        <CohortChips />
        <span className={classes.rule} />
        <ClockMenu />
        <span className={classes.rule} />
        <FilterChips />
        <FilterMenu {...filterMenu} />
        {!isNarrow && (
          <span className={classes.end}>
            <button type="button" disabled={!canUndo} onClick={undo}>
              Undo
            </button>
            <button type="button" disabled={!canReset} onClick={reset}>
              Reset
            </button>
          </span>
        )}
      </div>
    </div>
  );
}
