import type { NamedDuration } from '../../core/incident/clock.ts';
import { durationLabel } from '../../core/words/labels.ts';
import type { IncidentOrder } from '../../worker/compute.ts';
import { CourseAxis } from '../charts/duration-glyph.tsx';
import { Spoken } from '../charts/spoken.tsx';
import classes from './incident-list.module.css';
import { columnsOf, type IncidentColumn, nextOrder } from './incident-order.ts';

interface ColumnHeadsProps {
  readonly duration: NamedDuration;
  readonly order: IncidentOrder;
  readonly onOrder: (order: IncidentOrder) => void;
}

const sortOf = ({ by }: IncidentColumn, order: IncidentOrder) => {
  if (by === undefined) return undefined;
  if (order.by !== by) return 'none';
  return order.descending ? 'descending' : 'ascending';
};

/** The heads of the list: a click sorts, a second click turns the order round. */
export function ColumnHeads({ duration, order, onOrder }: ColumnHeadsProps) {
  return (
    <thead className={classes.heads}>
      <tr aria-rowindex={1} className={classes.head}>
        {columnsOf(duration).map((column) => (
          <th
            key={column.name}
            scope="col"
            aria-sort={sortOf(column, order)}
            className={classes[column.name]}
          >
            <Head column={column} duration={duration} order={order} onOrder={onOrder} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Head({ column, duration, order, onOrder }: ColumnHeadsProps & { readonly column: IncidentColumn }) {
  const { name, label, by } = column;
  if (name === 'course') return <CourseAxis label={label} />;
  if (by === undefined) return <Spoken>{label}</Spoken>;
  return (
    <button
      type="button"
      className={classes.sort}
      title={name === 'duration' ? durationLabel(duration) : name === 'started' ? 'UTC' : undefined}
      onClick={() => onOrder(nextOrder(order, by))}
    >
      {label}
      {order.by === by ? <span aria-hidden="true">{order.descending ? ' ↓' : ' ↑'}</span> : null}
    </button>
  );
}
