import { VIEW_IDS } from '../session/chosen.ts';
import classes from './footer.module.css';

/** The keys worth knowing, and the promise. */
export function Footer() {
  return (
    <footer className={classes.footer}>
      <span className={classes.keys}>
        <span>
          <kbd>1</kbd>–<kbd>{VIEW_IDS.length}</kbd> view
        </span>
        <span>
          <kbd>[</kbd>
          <kbd>]</kbd> move the brush a month
        </span>
        <span>
          <kbd>C</kbd> clock
        </span>
        <span>
          <kbd>X</kbd> swap cohorts
        </span>
        <span>
          <kbd>T</kbd> chart as table
        </span>
        <span>
          <kbd>?</kbd> all keys
        </span>
      </span>
      <span className={classes.promise}>Nothing leaves this machine</span>
    </footer>
  );
}
