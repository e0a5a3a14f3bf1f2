import type { ReactNode } from 'react';
import type { ChartAction } from '../charts/chart-state.tsx';
import classes from './warning.module.css';

interface WarningProps {
  /** One sentence. */
  readonly children: ReactNode;
  readonly action?: ChartAction | undefined;
}

/** What makes a comparison doubtful, said where it bites: one sentence, one action, in ink. */
export function Warning({ children, action }: WarningProps) {
  return (
    <span className={classes.warning}>
      <span className={classes.sign} aria-hidden="true">
        !
      </span>
      <span>
        {children}{' '}
        {action && (
          <button type="button" className={classes.action} onClick={action.onAct}>
            {action.label}
          </button>
        )}
      </span>
    </span>
  );
}
