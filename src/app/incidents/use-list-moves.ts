import { type KeyboardEvent, type Ref, type RefObject, useImperativeHandle } from 'react';
import type { IncidentRow } from '../../worker/compute.ts';
import { useSession } from '../session/session.ts';
import { keyOf } from './incident-key.ts';
import { rowAfterKey } from './list-keys.ts';
import { scrollTopFor } from './scaled-rows.ts';
import type { RowsInSight } from './use-rows-in-sight.ts';

/** What the view around may do with the list. */
export interface IncidentListHandle {
  readonly focus: () => void;
  /** Moves from the open incident, else the active row, by so many; answers the incident there when it is known. */
  readonly step: (by: number) => IncidentRow | undefined;
}

export interface ListPlace {
  /** The row that the keys are at, from 0. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onOpen: (incident: IncidentRow) => void;
}

/** How the keys, the pointer and the drawer move through the list. */
export function useListMoves(
  grid: RefObject<HTMLElement | null>,
  handle: Ref<IncidentListHandle>,
  { rows, pages, drawn }: RowsInSight,
  { active, onActive, onOpen }: ListPlace,
) {
  const openKey = useSession((session) => session.incident);
  const { total, viewport, rowHeight } = rows;
  const isOpen = (index: number): boolean => {
    const incident = pages.rowAt(index);
    return incident !== undefined && keyOf(incident) === openKey;
  };
  const move = (index: number) => {
    onActive(index);
    grid.current?.scrollTo({ top: scrollTopFor(index, grid.current.scrollTop, rows) });
  };
  const open = (index: number) => {
    const incident = pages.rowAt(index);
    onActive(index);
    if (incident) onOpen(incident);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    // With an incident open, J and K step it: the drawer listens to them wherever the focus is.
    if (openKey !== undefined && (event.key === 'j' || event.key === 'k')) return;
    const to = rowAfterKey(event.key, active, total, Math.max(1, Math.floor(viewport / rowHeight) - 1));
    if (event.key === 'Enter') open(active);
    else if (to !== undefined && total > 0) move(to);
    else return;
    event.preventDefault();
  };
  useImperativeHandle(handle, () => ({
    focus: () => grid.current?.focus(),
    step: (by) => {
      const from = drawn.find(({ index }) => isOpen(index))?.index ?? active;
      const to = Math.min(total - 1, Math.max(0, from + by));
      move(to);
      return pages.rowAt(to);
    },
  }));
  return { isOpen, open, onKeyDown };
}
