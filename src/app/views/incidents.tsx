import { useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { IncidentRow } from '../../worker/compute.ts';
import { useQuestion } from '../data/question.ts';
import { EmptyList } from '../incidents/empty-list.tsx';
import { ExportButton } from '../incidents/export-button.tsx';
import { IncidentDrawer } from '../incidents/incident-drawer.tsx';
import { keyOf, rowOrId } from '../incidents/incident-key.ts';
import { IncidentList } from '../incidents/incident-list.tsx';
import { NEWEST_FIRST } from '../incidents/incident-order.ts';
import { IncidentSearch } from '../incidents/incident-search.tsx';
import { IncidentsHeadline } from '../incidents/incidents-headline.tsx';
import { SortMenu } from '../incidents/sort-menu.tsx';
import toolbar from '../incidents/toolbar.module.css';
import { useIncidentTotal } from '../incidents/use-incident-pages.ts';
import type { IncidentListHandle } from '../incidents/use-list-moves.ts';
import { useSession } from '../session/session.ts';
import classes from './incidents.module.css';

const ROW = 24;
const TALL_ROW = 48;

/** Which incidents are these? The filtered list, and one of them beside it. */
export function Incidents() {
  const [order, setOrder] = useState(NEWEST_FIRST);
  const [opened, setOpened] = useState<IncidentRow>();
  const question = useQuestion();
  const [place, setPlace] = useState({ question, order, active: 0 });
  const key = useSession((session) => session.incident);
  const openIncident = useSession((session) => session.openIncident);
  const hasRoom = useMediaQuery('(min-width: 1200px)', true);
  const isNarrow = useMediaQuery('(max-width: 680px)', false);
  const list = useRef<IncidentListHandle>(null);
  const total = useIncidentTotal(order);
  const isSameList = place.question === question && place.order === order;
  const active = isSameList ? place.active : 0;

  const show = (incident: IncidentRow | undefined) => {
    if (!incident) return;
    setOpened(incident);
    openIncident(keyOf(incident));
  };
  const close = () => {
    openIncident(undefined);
    list.current?.focus();
  };
  return (
    <div className={classes.view} data-drawer={(key !== undefined && hasRoom) || undefined}>
      <div className={classes.list}>
        <IncidentsHeadline order={order} />
        <div className={toolbar.toolbar}>
          <IncidentSearch />
          <SortMenu order={order} onOrder={setOrder} />
          <ExportButton />
        </div>
        {total === 0 ? <EmptyList /> : null}
        <IncidentList
          handle={list}
          order={order}
          onOrder={setOrder}
          rowHeight={isNarrow ? TALL_ROW : ROW}
          active={active}
          onActive={(index) => setPlace({ question, order, active: index })}
          onOpen={show}
        />
      </div>
      {key === undefined ? null : (
        <IncidentDrawer
          row={opened && keyOf(opened) === key ? opened.row : rowOrId(key)}
          isBeside={hasRoom}
          onStep={(by) => show(list.current?.step(by))}
          onClose={close}
        />
      )}
    </div>
  );
}
