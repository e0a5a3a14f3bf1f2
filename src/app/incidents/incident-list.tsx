import { type Ref, useEffect, useId, useRef } from 'react';
import type { IncidentOrder } from '../../worker/compute.ts';
import { useQuestion } from '../data/question.ts';
import { useSession } from '../session/session.ts';
import { ColumnHeads } from './column-heads.tsx';
import classes from './incident-list.module.css';
import { IncidentLine } from './incident-row.tsx';
import { ListFoot } from './list-foot.tsx';
import { type IncidentListHandle, type ListPlace, useListMoves } from './use-list-moves.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

interface IncidentListProps extends ListPlace {
  readonly handle: Ref<IncidentListHandle>;
  readonly order: IncidentOrder;
  readonly onOrder: (order: IncidentOrder) => void;
  /** Pixels. */
  readonly rowHeight: number;
}

/** Exactly the filtered incidents, however many: only the rows in sight are fetched and drawn. */
export function IncidentList(props: IncidentListProps) {
  const { order, onOrder, rowHeight, active } = props;
  const id = useId();
  const grid = useRef<HTMLTableElement>(null);
  const cohorts = useSession((session) => session.cohorts);
  const duration = useSession((session) => session.clock.duration);
  const question = useQuestion();
  const inSight = useRowsInSight(grid, order, rowHeight);
  const { pages, drawn, height, first, last } = inSight;
  const { total } = inSight.rows;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its top
  useEffect(() => {
    grid.current?.scrollTo({ top: 0 });
  }, [question, order]);

  const { isOpen, open, onKeyDown } = useListMoves(grid, props.handle, inSight, props);

  return (
    <>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table becomes a grid by this very role
        role="grid"
        tabIndex={0}
        className={classes.grid}
        aria-label="Incidents"
        aria-rowcount={total + 1}
        aria-colcount={8}
        aria-busy={pages.isStale}
        aria-activedescendant={drawn.some(({ index }) => index === active) ? `${id}-${active}` : undefined}
        data-stale={pages.isStale || undefined}
        data-tall={rowHeight > 24 || undefined}
        onKeyDown={onKeyDown}
      >
        <ColumnHeads duration={duration} order={order} onOrder={onOrder} />
        <tbody className={classes.rows} style={{ blockSize: height }}>
          {drawn.map(({ index, top }) => (
            <IncidentLine
              key={index}
              id={`${id}-${index}`}
              index={index}
              incident={pages.rowAt(index)}
              top={top}
              isActive={index === active}
              isOpen={isOpen(index)}
              cohorts={{ a: cohorts.a.label, b: cohorts.b.label }}
              onOpen={open}
            />
          ))}
        </tbody>
      </table>
      <ListFoot first={first} last={last} total={total} />
    </>
  );
}
