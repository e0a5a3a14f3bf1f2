import type { ReactNode } from 'react';
import classes from './choice.module.css';

interface ChoiceProps {
  /** The question that this answers. */
  readonly question: string;
  readonly label: string;
  readonly note?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** What hangs on the choice. */
  readonly children?: ReactNode;
}

/** One answer to an open question, with what hangs on it. */
export function Choice({ question, label, note, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <div className={classes.choice}>
      <label className={classes.label}>
        <input type="radio" name={question} checked={isChosen} onChange={onChoose} />
        <span>{label}</span>
        {note === undefined ? null : <span className={classes.note}>{note}</span>}
      </label>
      {children === undefined ? null : <div className={classes.hangs}>{children}</div>}
    </div>
  );
}
