import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react';
import type { IncidentOrder, IncidentRow } from '../../worker/compute.ts';
import { useQuestion } from '../data/question.ts';
import { useSession } from '../session/session.ts';
import { ColumnHeads } from './column-heads.tsx';
import { keyOf } from './incident-key.ts';
import classes from './incident-list.module.css';
import { IncidentLine } from './incident-row.tsx';
import { ListFoot } from './list-foot.tsx';
import { rowAfterKey } from './list-keys.ts';
import { scrollTopFor } from './scaled-rows.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

/** What the view around may do with the list. */
export interface IncidentListHandle {
  readonly focus: () => void;
  /** Moves the active row by so many, brings it into view and answers it when it is known. */
  readonly step: (by: number) => IncidentRow | undefined;
}

interface IncidentListProps {
  readonly handle: Ref<IncidentListHandle>;
  readonly order: IncidentOrder;
  readonly onOrder: (order: IncidentOrder) => void;
  /** Pixels. */
  readonly rowHeight: number;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onOpen: (incident: IncidentRow, index: number) => void;
}

/** Exactly the filtered incidents, however many: only the rows in sight are fetched and drawn. */
export function IncidentList(props: IncidentListProps) {
  const { order, onOrder, rowHeight, active, onActive, onOpen } = props;
  const id = useId();
  const grid = useRef<HTMLTableElement>(null);
  const cohorts = useSession((session) => session.cohorts);
  const duration = useSession((session) => session.clock.duration);
  const openKey = useSession((session) => session.incident);
  const question = useQuestion();
  const { rows, pages, drawn, height, first, last } = useRowsInSight(grid, order, rowHeight);
  const { total } = rows;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its top
  useEffect(() => grid.current?.scrollTo({ top: 0 }), [question, order]);

  const move = (index: number) => {
    onActive(index);
    grid.current?.scrollTo({ top: scrollTopFor(index, grid.current.scrollTop, rows) });
  };
  const open = (index: number) => {
    const incident = pages.rowAt(index);
    onActive(index);
    if (incident) onOpen(incident, index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    // With an incident open, J and K step it: the drawer listens to them wherever the focus is.
    if (openKey !== undefined && (event.key === 'j' || event.key === 'k')) return;
    const to = rowAfterKey(event.key, active, total, Math.max(1, Math.floor(rows.viewport / rowHeight) - 1));
    if (event.key === 'Enter') open(active);
    else if (to !== undefined && total > 0) move(to);
    else return;
    event.preventDefault();
  };
  useImperativeHandle(props.handle, () => ({
    focus: () => grid.current?.focus(),
    step: (by) => {
      const to = Math.min(total - 1, Math.max(0, active + by));
      move(to);
      return pages.rowAt(to);
    },
  }));

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
          {drawn.map(({ index, top }) => {
            const incident = pages.rowAt(index);
            return (
              <IncidentLine
                key={index}
                id={`${id}-${index}`}
                index={index}
                incident={incident}
                top={top}
                isActive={index === active}
                isOpen={incident !== undefined && openKey === keyOf(incident)}
                cohorts={{ a: cohorts.a.label, b: cohorts.b.label }}
                onOpen={open}
              />
            );
          })}
        </tbody>
      </table>
      <ListFoot first={first} last={last} total={total} />
    </>
  );
}
