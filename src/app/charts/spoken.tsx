import type { ReactNode } from 'react';
import classes from './spoken.module.css';

/** Words for those who hear the page: part of names and tables, never seen. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  return <span className={classes.spoken}>{children}</span>;
}
