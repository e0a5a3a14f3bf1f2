import { useState } from 'react';
import type { Facet, FacetValue } from '../../core/statistics/facets.ts';
import { dimensionLabel, valueLabel } from '../../core/words/labels.ts';
import { countWords } from '../../core/words/numbers.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { valuesOf } from '../session/toggle.ts';
import { FacetRow } from './facet-row.tsx';
import menu from './menu.module.css';
import classes from './rail.module.css';

const LISTED = 60;

/** Bar lengths: shares of each cohort's incidents, scaled so that the largest share of either fills the bar. */
export function barLengths(values: readonly FacetValue[]): readonly (readonly [number, number])[] {
  const total = (side: 'a' | 'b') => values.reduce((sum, value) => sum + value[side], 0) || 1;
  const [a, b] = [total('a'), total('b')];
  const largest = Math.max(...values.map((value) => Math.max(value.a / a, value.b / b))) || 1;
  return values.map((value) => [value.a / a / largest, value.b / b / largest]);
}

/** One facet: its values in both cohorts as checkboxes, and the way to those not listed. */
export function FacetList({ facet }: { readonly facet: Facet }) {
  const [isOpen, setOpen] = useState(false);
  const isFiltered = useSession((session) => valuesOf(session.filter, facet.dimension) !== undefined);
  return (
    <fieldset className={classes.facet}>
      <legend className={classes.title}>
        {dimensionLabel(facet.dimension)}
        {isFiltered && <span>filtered</span>}
      </legend>
      {isOpen ? <AllValues facet={facet} /> : <Values facet={facet} values={facet.values} />}
      {facet.more > 0 && (
        <button
          type="button"
          className={classes.more}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Fewer' : `${countWords(facet.more)} more`}
        </button>
      )}
    </fieldset>
  );
}

function AllValues({ facet }: { readonly facet: Facet }) {
  const [search, setSearch] = useState('');
  const { data } = useStatistic('facets', { dimensions: [facet.dimension] });
  const all = data?.[0] ?? facet;
  const words = search.trim().toLowerCase();
  const found = all.values.filter(({ value }) =>
    valueLabel(facet.dimension, value).toLowerCase().includes(words),
  );
  return (
    <>
      <input
        type="search"
        className={menu.search}
        aria-label={`Search ${dimensionLabel(facet.dimension)}`}
        placeholder="Search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Values facet={all} values={found.slice(0, LISTED)} />
      {found.length > LISTED && (
        <p className={classes.more}>{countWords(found.length - LISTED)} more: search to see them</p>
      )}
    </>
  );
}

interface ValuesProps {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
}

function Values({ facet, values }: ValuesProps) {
  const chosen = useSession((session) => valuesOf(session.filter, facet.dimension));
  const toggleValue = useSession((session) => session.toggleValue);
  const { a, b } = useSession((session) => session.cohorts);
  const lengths = new Map(barLengths(facet.values).map((bars, index) => [facet.values[index]?.value, bars]));
  return values.map((value) => (
    <FacetRow
      key={value.value}
      label={valueLabel(facet.dimension, value.value)}
      value={value}
      bars={lengths.get(value.value) ?? [0, 0]}
      cohorts={[a.label, b.label]}
      isChosen={chosen?.includes(value.value)}
      onToggle={() => toggleValue(facet.dimension, value.value)}
    />
  ));
}
