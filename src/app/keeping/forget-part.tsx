import { useState } from 'react';
import { plural } from '../../core/words/numbers.ts';
import { nameOf, useDataset } from '../data/use-dataset.ts';
import classes from './kept-rail.module.css';
import { useKeeping } from './use-keeping.ts';
import { useKeptDatasets } from './use-kept-datasets.ts';

/** Deletes what is kept: the dataset on screen, or everything, which is asked once more. */
export function ForgetPart() {
  const { datasets, mappings } = useKeeping();
  const { forget, forgetEverything } = useKeptDatasets();
  const [isAsked, setAsked] = useState(false);
  const here = useDataset();
  return (
    <section className={`${classes.part} ${classes.stacked}`} aria-label="Forget">
      <h2>Forget</h2>
      {here && !here.bundled ? (
        <button type="button" className={classes.link} onClick={() => void forget(here.id)}>
          Remove {nameOf(here)}
        </button>
      ) : null}
      {isAsked ? (
        <fieldset className={classes.asked}>
          <legend>Remove everything?</legend>
          <p>
            {plural(datasets.length, 'dataset')}, {plural(mappings.length, 'mapping')} and all saved pairs of
            cohorts are deleted from this browser. The files that they came from stay where they are.
          </p>
          <p className={classes.actions}>
            <button
              type="button"
              onClick={() => {
                setAsked(false);
                void forgetEverything();
              }}
            >
              Remove them
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              Keep them
            </button>
          </p>
        </fieldset>
      ) : (
        <button type="button" className={classes.link} onClick={() => setAsked(true)}>
          Remove everything
        </button>
      )}
    </section>
  );
}
