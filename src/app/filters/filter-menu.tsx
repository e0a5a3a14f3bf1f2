import { Popover } from '@mantine/core';
import { useState } from 'react';
import type { Dimension } from '../../core/incident/dimensions.ts';
import { dimensionLabel, valueLabel } from '../../core/words/labels.ts';
import { countWords } from '../../core/words/numbers.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { valuesOf } from '../session/toggle.ts';
import classes from './chip.module.css';
import menu from './menu.module.css';

const LISTED = 100;

const matches = (label: string, search: string): boolean =>
  label.toLowerCase().includes(search.trim().toLowerCase());

interface FilterMenuProps {
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
}

/** Any field of the file, then its values: the way to filters that no chart shows. */
export function FilterMenu({ opened, onChange }: FilterMenuProps) {
  return (
    <Popover opened={opened} onChange={onChange} position="bottom-start" trapFocus returnFocus width={300}>
      <Popover.Target>
        <button
          type="button"
          className={`${classes.chip} ${classes.ghost}`}
          onClick={() => onChange(!opened)}
        >
          Filter <kbd>/</kbd>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={menu.panel}>
        <FilterChoice />
      </Popover.Dropdown>
    </Popover>
  );
}

function FilterChoice() {
  const dataset = useDataset();
  const [dimension, setDimension] = useState<Dimension>();
  const [search, setSearch] = useState('');
  const choose = (next: Dimension | undefined) => {
    setDimension(next);
    setSearch('');
  };
  const label = dimension ? `Search ${dimensionLabel(dimension)}` : 'Search fields';
  return (
    <>
      {dimension && (
        <button type="button" className={menu.item} onClick={() => choose(undefined)}>
          <span>← {dimensionLabel(dimension)}</span> <span className={menu.note}>all fields</span>
        </button>
      )}
      <input
        key={label}
        type="search"
        className={menu.search}
        data-autofocus
        ref={(input) => input?.focus()}
        aria-label={label}
        placeholder={label}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className={menu.list}>
        {dimension ? (
          <ValueChoices dimension={dimension} search={search} />
        ) : (
          dataset?.dimensions
            .filter((field) => matches(dimensionLabel(field.dimension), search))
            .slice(0, LISTED)
            .map((field) => (
              <button
                key={field.dimension}
                type="button"
                className={menu.item}
                onClick={() => choose(field.dimension)}
              >
                {dimensionLabel(field.dimension)}
                <span className={menu.note}>{countWords(field.known)} known</span>
              </button>
            ))
        )}
      </div>
    </>
  );
}

interface ValueChoicesProps {
  readonly dimension: Dimension;
  readonly search: string;
}

function ValueChoices({ dimension, search }: ValueChoicesProps) {
  const chosen = useSession((session) => valuesOf(session.filter, dimension));
  const toggleValue = useSession((session) => session.toggleValue);
  const { data, isPending } = useStatistic('facets', { dimensions: [dimension] });
  const found = data?.[0]?.values.filter(({ value }) => matches(valueLabel(dimension, value), search)) ?? [];
  if (isPending) return <p className={menu.title}>Counting</p>;
  if (found.length === 0) return <p className={menu.title}>No value matches</p>;
  return found.slice(0, LISTED).map(({ value, a, b }) => (
    <label key={value} className={`${menu.item} ${menu.choice}`}>
      <input
        type="checkbox"
        checked={chosen?.includes(value) ?? false}
        onChange={() => toggleValue(dimension, value)}
      />
      {valueLabel(dimension, value)}
      <span className={menu.note}>{countWords(a + b)}</span>
    </label>
  ));
}
