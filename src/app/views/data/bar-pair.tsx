import { onSides, type Sides } from '../../../core/statistics/sides.ts';
import { Spoken } from '../../charts/spoken.tsx';
import classes from './bar-pair.module.css';

interface BarPairProps {
  /** Shares from 0 to 1. */
  readonly shares: Sides<number>;
  /** A further part that is hatched, for what has begun and is not over. */
  readonly hatched?: Sides<number>;
}

const NONE = onSides(() => 0);
const percent = (share: number): string => `${(Number.isFinite(share) ? share : 0) * 100}%`;

/** Two bars on an axis from none to all: A filled, B outlined. */
export function BarPair({ shares, hatched = NONE }: BarPairProps) {
  return (
    <span aria-hidden="true" className={classes.pair}>
      {(['a', 'b'] as const).map((side) => (
        <span key={side} className={classes.lane} data-side={side}>
          <span className={classes.bar} style={{ inlineSize: percent(shares[side]) }} />
          {hatched[side] > 0 ? (
            <span className={classes.hatch} style={{ inlineSize: percent(hatched[side]) }} />
          ) : null}
        </span>
      ))}
    </span>
  );
}

/** The axis over a column of bar pairs. */
export const ShareAxis = () => (
  <>
    <Spoken>Share</Spoken>
    <span aria-hidden="true" className={classes.axis}>
      {['0', '25', '50', '75', '100 %'].map((tick) => (
        <span key={tick}>{tick}</span>
      ))}
    </span>
  </>
);
