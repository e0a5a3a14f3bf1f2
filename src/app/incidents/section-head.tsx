import classes from './section-head.module.css';

interface SectionHeadProps {
  readonly title: string;
  /** What stands at the right end: a unit, or a count. */
  readonly note: string;
}

/** The head of a part of the drawer. */
export const SectionHead = ({ title, note }: SectionHeadProps) => (
  <header className={classes.head}>
    <h3>{title}</h3>
    <span>{note}</span>
  </header>
);
