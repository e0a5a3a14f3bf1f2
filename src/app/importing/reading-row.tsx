import { percentWords } from '../../core/words/numbers.ts';
import classes from './import-rows.module.css';

interface ReadingRowProps {
  readonly name: string;
  /** What is done with it now. */
  readonly said: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** Something under way; the lower edge is its progress. */
export function ReadingRow({ name, said, share, onCancel }: ReadingRowProps) {
  return (
    <li className={classes.row}>
      <span className={classes.name}>{name}</span>
      <span className={classes.said}>{said}</span>
      <button type="button" className={classes.link} onClick={onCancel}>
        Cancel
      </button>
      <kbd>Esc</kbd>
      <span className={classes.end}>{percentWords(share, 0)}</span>
      <progress className={classes.progress} aria-label={`Reading ${name}`} max={1} value={share} />
    </li>
  );
}
