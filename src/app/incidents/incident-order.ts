import type { NamedDuration } from '../../core/incident/clock.ts';
import type { IncidentOrder } from '../../worker/compute.ts';

type OrderBy = IncidentOrder['by'];

export const NEWEST_FIRST: IncidentOrder = { by: 'startedAt', descending: true };

const ENDS: Readonly<Record<OrderBy, { readonly up: string; readonly down: string }>> = {
  startedAt: { up: 'Oldest first', down: 'Newest first' },
  duration: { up: 'Shortest first', down: 'Longest first' },
  title: { up: 'Title A to Z', down: 'Title Z to A' },
  service: { up: 'Service A to Z', down: 'Service Z to A' },
  severity: { up: 'Most severe first', down: 'Least severe first' },
  id: { up: 'Id ascending', down: 'Id descending' },
};

/** What an order is called in the menu. */
export const orderLabel = ({ by, descending }: IncidentOrder): string => ENDS[by][descending ? 'down' : 'up'];

/** The orders of the menu, most useful first. */
export const ORDERS: readonly IncidentOrder[] = [
  NEWEST_FIRST,
  { by: 'startedAt', descending: false },
  { by: 'duration', descending: true },
  { by: 'duration', descending: false },
  { by: 'severity', descending: false },
  { by: 'service', descending: false },
  { by: 'title', descending: false },
  { by: 'id', descending: false },
];

const isDescendingFirst = (by: OrderBy): boolean => by === 'startedAt' || by === 'duration';

/** The order after a click on a column's head: its natural direction first, then the other. */
export const nextOrder = (order: IncidentOrder, by: OrderBy): IncidentOrder => ({
  by,
  descending: order.by === by ? !order.descending : isDescendingFirst(by),
});

/** A column of the list. Those without `by` cannot be sorted by. */
export interface IncidentColumn {
  readonly name: 'disc' | 'id' | 'title' | 'service' | 'severity' | 'started' | 'course' | 'duration';
  readonly label: string;
  readonly by?: OrderBy;
}

/** The columns of the list, in order; the last carries the name of the chosen duration. */
export const columnsOf = (duration: NamedDuration): readonly IncidentColumn[] => [
  { name: 'disc', label: 'Cohort' },
  { name: 'id', label: 'Id', by: 'id' },
  { name: 'title', label: 'Title', by: 'title' },
  { name: 'service', label: 'Service', by: 'service' },
  { name: 'severity', label: 'Severity', by: 'severity' },
  { name: 'started', label: 'Started', by: 'startedAt' },
  { name: 'course', label: 'Course, log scale from 1 minute to 1 week' },
  { name: 'duration', label: duration.toUpperCase(), by: 'duration' },
];
