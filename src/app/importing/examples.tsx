import type { Example } from '../../core/dataset/report.ts';
import { countWords } from '../../core/words/numbers.ts';
import classes from './examples.module.css';

interface ExamplesProps {
  readonly examples: readonly Example[];
  /** All rows concerned. */
  readonly count: number;
}

/** The first rows that a finding is about: line, column and what is written there, as text. */
export function Examples({ examples, count }: ExamplesProps) {
  return (
    <ul className={classes.examples}>
      {examples.map(({ line, column, value }) => (
        <li key={`${line} ${column}`}>
          <span className={classes.line}>line {countWords(line)}</span>
          {column === '' ? null : <span className={classes.column}>{column}</span>}
          <span className={classes.value}>{value === '' ? 'empty' : value}</span>
        </li>
      ))}
      {count > examples.length ? <li>and {countWords(count - examples.length)} more</li> : null}
    </ul>
  );
}
