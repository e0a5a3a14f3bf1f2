import { countWords } from '../../core/words/numbers.ts';
import { type Repeated, repeatedNames } from './gathering.ts';
import classes from './import-rows.module.css';
import { useGathering } from './imports.ts';

/** Files that hold the same incidents as an earlier one: what they share, and what can become of it. */
export function RepeatedRows({ repeated }: { readonly repeated: Repeated }) {
  const { decide, replace, leaveRepeated } = useGathering();
  const { files, kept, merged } = repeated.question;
  const names = repeatedNames(repeated);
  const isReplaceable = names.length < files.length;
  return (
    <li role="alert" aria-label="Same incidents twice">
      {files.map(({ name, rows, repeats }) =>
        repeats ? (
          <div key={name} className={classes.row}>
            <span className={classes.name}>{name}</span>
            <span className={classes.said}>
              {countWords(repeats.rows)} of {countWords(rows)} rows have an id and a start that {repeats.of}{' '}
              has
            </span>
          </div>
        ) : null,
      )}
      <p className={classes.choices}>
        {isReplaceable ? (
          <button type="button" className={classes.link} onClick={() => void replace()}>
            Replace {names.join(', ')}
          </button>
        ) : null}
        <button type="button" className={classes.link} onClick={() => void decide('keep')}>
          Keep both apart: {countWords(kept)}
        </button>
        <button type="button" className={classes.link} onClick={() => void decide('merge-newest')}>
          Join, newest wins: {countWords(merged)}
        </button>
        <button type="button" className={classes.link} onClick={leaveRepeated}>
          Open neither
        </button>
      </p>
    </li>
  );
}
