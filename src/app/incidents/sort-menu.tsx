import type { IncidentOrder } from '../../worker/compute.ts';
import { ORDERS, orderLabel } from './incident-order.ts';
import classes from './toolbar.module.css';

interface SortMenuProps {
  readonly order: IncidentOrder;
  readonly onOrder: (order: IncidentOrder) => void;
}

/** The order of the list by name; the column heads do the same. */
export function SortMenu({ order, onOrder }: SortMenuProps) {
  const current = orderLabel(order);
  const choices = ORDERS.some((choice) => orderLabel(choice) === current) ? ORDERS : [order, ...ORDERS];
  return (
    <select
      className={classes.select}
      aria-label="Order"
      value={current}
      onChange={(event) => {
        const chosen = choices.find((choice) => orderLabel(choice) === event.currentTarget.value);
        if (chosen) onOrder(chosen);
      }}
    >
      {choices.map((choice) => (
        <option key={orderLabel(choice)}>{orderLabel(choice)}</option>
      ))}
    </select>
  );
}
