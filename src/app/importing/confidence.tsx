import type { ColumnReport } from '../../core/dataset/report.ts';
import type { Role } from '../../core/dataset/roles.ts';
import classes from './confidence.module.css';

const SQUARES: Readonly<Record<ColumnReport['confidence'], number>> = { sure: 3, likely: 2, weak: 1 };

interface ConfidenceProps {
  readonly confidence: ColumnReport['confidence'];
  readonly role: Role;
  readonly why: string;
}

/** How sure a role is, as three squares and the reason. A column that has no role has none filled. */
export function Confidence({ confidence, role, why }: ConfidenceProps) {
  const filled = role === 'keep' ? 0 : SQUARES[confidence];
  return (
    <span className={classes.confidence} title={why}>
      <span role="img" aria-label={role === 'keep' ? 'no role' : confidence} className={classes.squares}>
        {[1, 2, 3].map((square) => (
          <span key={square} data-filled={square <= filled || undefined} />
        ))}
      </span>
      {why}
    </span>
  );
}
