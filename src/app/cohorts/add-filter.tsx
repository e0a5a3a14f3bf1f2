import { useEffect, useId, useRef, useState } from 'react';
import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { type Dimension, UNKNOWN } from '../../core/incident/dimensions.ts';
import type { Filter } from '../../core/plan/filter.ts';
import { dimensionLabel, valueLabel } from '../../core/words/labels.ts';
import menu from '../filters/menu.module.css';
import buttons from '../importing/buttons.module.css';
import { toggled, valuesOf } from '../session/toggle.ts';
import frame from './cohort-builder.module.css';
import classes from './definitions.module.css';

const LISTED = 100;

interface AddFilterProps {
  readonly dataset: DatasetSummary;
  /** The cohort's name. */
  readonly name: string;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onLeave: () => void;
}

/** A field of the file, then its values: adds to a cohort's filter or takes away. Esc leaves it. */
export function AddFilter({ dataset, name, filter, onFilter, onLeave }: AddFilterProps) {
  const [dimension, setDimension] = useState<Dimension>(dataset.dimensions[0]?.dimension ?? 'class');
  const [search, setSearch] = useState('');
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  const known = dataset.dimensions.find((one) => one.dimension === dimension);
  const chosen = valuesOf(filter, dimension) ?? [];
  const values = known ? [...known.values, ...(known.known < dataset.incidents ? [UNKNOWN] : [])] : [];
  const found = values.filter((value) =>
    valueLabel(dimension, value).toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <fieldset
      className={classes.adding}
      aria-label={`Add a filter to ${name}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <div className={classes.addingHead}>
        <select
          aria-label="Field"
          value={dimension}
          ref={field}
          onChange={(event) => {
            const next = dataset.dimensions.find((one) => one.dimension === event.currentTarget.value);
            if (next) setDimension(next.dimension);
            setSearch('');
          }}
        >
          {dataset.dimensions.map((one) => (
            <option key={one.dimension} value={one.dimension}>
              {dimensionLabel(one.dimension)}
            </option>
          ))}
        </select>
        <input
          type="search"
          className={menu.search}
          aria-label={`Search ${dimensionLabel(dimension)}`}
          placeholder={`Search ${dimensionLabel(dimension)}`}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <button type="button" className={buttons.quiet} onClick={onLeave}>
          Done
        </button>
      </div>
      <div className={classes.values}>
        {found.slice(0, LISTED).map((value) => (
          <label key={value} htmlFor={`${id}-${value}`} className={`${menu.item} ${menu.choice}`}>
            <input
              id={`${id}-${value}`}
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => onFilter(toggled(filter, dimension, value))}
            />
            {valueLabel(dimension, value)}
          </label>
        ))}
        {found.length === 0 && <p className={frame.note}>No value matches</p>}
      </div>
    </fieldset>
  );
}
