import type { RefObject } from 'react';
import { CROSSWALK } from '../../core/studies/crosswalk.ts';
import { DataTable } from '../charts/data-table.tsx';
import classes from './benchmarks-studies.module.css';

const TABLE = {
  columns: ['Study and its word', 'Held against yours', 'Why'],
  rows: CROSSWALK.map(({ study, theirs, yours, why }) => [`${study}: ${theirs}`, yours ?? 'not joined', why]),
};

/** Every join of two vocabularies that is made here, and those that are not. */
export function BenchmarksCrosswalk({ ref }: { readonly ref: RefObject<HTMLDetailsElement | null> }) {
  return (
    <details ref={ref} className={classes.joined}>
      <summary>
        <h2>Which words are read as the same?</h2>
      </summary>
      <p className={classes.under}>
        No category of one study is merged with another’s; each is held against your file on its own.
      </p>
      <DataTable caption="Crosswalk of categories" data={TABLE} />
    </details>
  );
}
