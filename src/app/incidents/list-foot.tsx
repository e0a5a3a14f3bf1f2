import { countWords } from '../../core/words/numbers.ts';
import classes from './list-foot.module.css';

interface ListFootProps {
  /** Positions of the first and last row in sight, from 0. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** Where in the list the reader is, and how to read the course of an incident. */
export function ListFoot({ first, last, total }: ListFootProps) {
  if (total === 0) return null;
  return (
    <p className={classes.foot}>
      <span>
        {countWords(first + 1)} – {countWords(last + 1)} of {countWords(total)}
      </span>
      <span className={classes.legend}>
        <span aria-hidden="true" className={classes.tick} /> detected
        <span aria-hidden="true" className={classes.dot} /> over
        <span aria-hidden="true" className={classes.arrow}>
          ›
        </span>
        still open; from the start, log scale
      </span>
    </p>
  );
}
