import type { ReactNode } from 'react';
import classes from './part-head.module.css';

interface PartHeadProps {
  readonly title: string;
  /** Right end: of how many. */
  readonly note?: string;
  readonly under?: ReactNode;
}

/** The head of a part of a page: title, count, and a line below. */
export function PartHead({ title, note, under }: PartHeadProps) {
  return (
    <header className={classes.head}>
      <h2>{title}</h2>
      {note === undefined ? null : <span className={classes.note}>{note}</span>}
      {under === undefined ? null : <p className={classes.under}>{under}</p>}
    </header>
  );
}
