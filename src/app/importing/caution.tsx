import type { ReactNode } from 'react';
import classes from './caution.module.css';

/** A warning in ink: one sentence and at most one action, where it bites. */
export const Caution = ({ children }: { readonly children: ReactNode }) => (
  <p className={classes.caution}>
    <span aria-hidden="true" className={classes.mark}>
      !
    </span>
    <span>{children}</span>
  </p>
);
