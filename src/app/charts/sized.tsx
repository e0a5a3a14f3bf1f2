import type { ReactNode } from 'react';
import classes from './sized.module.css';
import { useWidth } from './use-width.ts';

/** Where nothing is laid out, as in a test, a drawing is as wide as a third of the page. */
const UNMEASURED = 368;

interface SizedProps {
  readonly children: (width: number) => ReactNode;
}

/** Hands its own width to a drawing, and draws again when the width changes. */
export function Sized({ children }: SizedProps) {
  const [ref, width] = useWidth();
  return (
    <div ref={ref} className={classes.sized}>
      {children(width || UNMEASURED)}
    </div>
  );
}
