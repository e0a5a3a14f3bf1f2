import type { Side } from '../../core/incident/cohort.ts';
import classes from './cohort-glyph.module.css';

interface CohortGlyphProps {
  readonly side: Side;
}

/** The sign of a cohort beside its name: a disc for A, a ring for B. */
export function CohortGlyph({ side }: CohortGlyphProps) {
  return (
    <span aria-hidden="true" className={`${classes.glyph} ${side === 'a' ? classes.disc : classes.ring}`} />
  );
}
