import { plural } from '../../core/words/numbers.ts';
import chip from '../filters/chip.module.css';
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
        {isNarrow ? (
          <FilterCount />
        ) : (
          <>
            <FilterChips />
            <FilterMenu {...filterMenu} />
            <span className={classes.end}>
              <button type="button" disabled={!canUndo} onClick={undo}>
                Undo
              </button>
              <button type="button" disabled={!canReset} onClick={reset}>
                Reset
              </button>
            </span>
          </>
        )}
      </div>
    </div>
  );
}

/** On a narrow page the filters are a number; the sheet behind it holds them. */
function FilterCount() {
  const count = useSession((session) => session.filter.length);
  const { onChange } = useOverlayOf('facets');
  return (
    <button type="button" className={chip.chip} onClick={() => onChange(true)}>
      {count === 0 ? 'Filter' : plural(count, 'filter')}
    </button>
  );
}
