import type { ReactNode } from 'react';
import classes from './page-state.module.css';

interface PageStateProps {
  readonly title: string;
  readonly advice: string;
  /** Ways out. */
  readonly children?: ReactNode;
}

/** What stands in the place of a view that cannot be shown: what happened, and what to do. */
export function PageState({ title, advice, children }: PageStateProps) {
  return (
    <div className={classes.state} role="status">
      <h1>{title}</h1>
      <p>{advice}</p>
      {children && <p className={classes.ways}>{children}</p>}
    </div>
  );
}
