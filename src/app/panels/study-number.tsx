import { Spoken } from '../charts/spoken.tsx';
import classes from './study-number.module.css';

/** The boxed number that stands for a study: the same in row, table and card. */
export function StudyNumber({ number }: { readonly number: number }) {
  return (
    <span className={classes.number}>
      <Spoken>Study </Spoken>
      {number}
    </span>
  );
}
