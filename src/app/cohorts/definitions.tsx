import { useRef, useState } from 'react';
import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { SIDES, type Side } from '../../core/incident/cohort.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { countWords } from '../../core/words/numbers.ts';
import { CohortGlyph } from '../charts/cohort-glyph.tsx';
import chip from '../filters/chip.module.css';
import { AddFilter } from './add-filter.tsx';
import frame from './cohort-builder.module.css';
import { DefinitionChips } from './definition-chips.tsx';
import classes from './definitions.module.css';
import type { Draft } from './use-draft.ts';

interface DefinitionsProps {
  readonly draft: Draft;
  readonly dataset: DatasetSummary;
  /** Incidents that pass each filter, shared ones included; NaN until counted. */
  readonly whole: Sides<number>;
}

/** Both cohorts as they are defined, with their counts; own filters can be changed here. */
export function Definitions({ draft, dataset, whole }: DefinitionsProps) {
  const [adding, setAdding] = useState<Side>();
  const { pair, kind, setFilter } = draft;
  const isOwn = kind === 'own';
  const row = useRef<HTMLDivElement>(null);
  const leave = () => {
    row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setAdding(undefined);
  };
  return (
    <>
      <div ref={row} className={classes.definitions}>
        <Definition side="a" {...{ draft, whole, adding }} onAdd={isOwn ? setAdding : undefined} />
        <button type="button" className={classes.swap} onClick={draft.swap}>
          swap <kbd>X</kbd>
        </button>
        <Definition side="b" {...{ draft, whole, adding }} onAdd={isOwn ? setAdding : undefined} />
      </div>
      {SIDES.map(
        (side) =>
          isOwn &&
          adding === side && (
            <AddFilter
              key={side}
              dataset={dataset}
              name={pair[side].label}
              filter={pair[side].filter}
              onFilter={(filter) => setFilter(side, filter)}
              onLeave={leave}
            />
          ),
      )}
    </>
  );
}

interface DefinitionProps extends Omit<DefinitionsProps, 'dataset'> {
  readonly side: Side;
  readonly adding: Side | undefined;
  readonly onAdd: ((side: Side | undefined) => void) | undefined;
}

function Definition({ side, draft, whole, adding, onAdd }: DefinitionProps) {
  const { label, filter } = draft.pair[side];
  const isAdding = adding === side;
  return (
    <section className={classes.definition} aria-label={side === 'a' ? 'First cohort' : 'Second cohort'}>
      <div className={classes.cohortHead}>
        <CohortGlyph side={side} />
        {onAdd ? (
          <input
            className={classes.cohortName}
            aria-label={`Name of the ${side === 'a' ? 'first' : 'second'} cohort`}
            value={label}
            onChange={(event) => draft.rename(side, event.currentTarget.value)}
          />
        ) : (
          <b>{label}</b>
        )}
        <span className={side === 'a' ? frame.inkA : frame.inkB}>{countWords(whole[side])}</span>
      </div>
      <div className={classes.clauses}>
        <DefinitionChips
          name={label}
          filter={filter}
          empty={draft.kind === 'value' ? 'All others in view' : 'All in view'}
          onFilter={onAdd && ((next) => draft.setFilter(side, next))}
        />
        {onAdd && (
          <button
            type="button"
            className={`${chip.chip} ${chip.ghost}`}
            aria-expanded={isAdding}
            onClick={() => onAdd(isAdding ? undefined : side)}
          >
            Add a filter
          </button>
        )}
      </div>
    </section>
  );
}
