import { countWords } from '../../core/words/numbers.ts';
import { useOpenDataset } from '../data/use-dataset.ts';
import { freshWords, openedAsWords } from '../keeping/mapping-words.ts';
import classes from './import-rows.module.css';
import { useImports } from './imports.ts';
import type { OpenedAs } from './imports-store.ts';

/** A file that opened without a question: what was assumed, which columns are new, and the way to look at them. */
export function OpenedAsRow({ openedAs }: { readonly openedAs: OpenedAs }) {
  const { review, dismissOpenedAs } = useImports();
  const { open } = useOpenDataset();
  const { dataset, fileName, name, mapping, fresh } = openedAs;
  const summary = open.get(dataset);
  if (!summary) return null;
  return (
    <li>
      <div className={classes.row} role="status">
        <span className={classes.name}>{fileName}</span>
        <span className={classes.said}>{openedAsWords(name, mapping)}</span>
        <span className={classes.end}>{countWords(summary.incidents)}</span>
      </div>
      <p className={classes.advice}>
        {freshWords(fresh)}{' '}
        <button type="button" className={classes.link} onClick={() => review(dataset)}>
          Review the columns
        </button>{' '}
        <button type="button" className={classes.link} onClick={dismissOpenedAs}>
          Close
        </button>
      </p>
    </li>
  );
}
