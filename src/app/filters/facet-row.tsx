import type { FacetValue } from '../../core/statistics/facets.ts';
import { countWords } from '../../core/words/numbers.ts';
import classes from './rail.module.css';

const WIDTH = 51;

interface FacetRowProps {
  readonly label: string;
  readonly value: FacetValue;
  /** Lengths of the pair of bars, 0 to 1. */
  readonly bars: readonly [number, number];
  readonly cohorts: readonly [string, string];
  /** `undefined` when nothing of this facet is chosen. */
  readonly isChosen: boolean | undefined;
  readonly onToggle: () => void;
}

/** One value of a facet: a checkbox with its name, a bar a cohort, and its incidents. */
export function FacetRow({ label, value, bars, cohorts, isChosen, onToggle }: FacetRowProps) {
  const state = isChosen === undefined ? '' : isChosen ? classes.on : classes.off;
  const [a, b] = [countWords(value.a), countWords(value.b)];
  return (
    <label className={`${classes.row} ${state}`} title={`${label}: ${cohorts[0]} ${a}, ${cohorts[1]} ${b}`}>
      <input
        type="checkbox"
        checked={isChosen ?? false}
        onChange={onToggle}
        aria-label={`${label}, ${cohorts[0]} ${a}, ${cohorts[1]} ${b}`}
      />
      <span className={classes.name}>{label}</span>
      <svg width="52" height="14" viewBox="0 0 52 14" aria-hidden="true">
        <rect x="0" y="2" width={barWidth(value.a, bars[0])} height="4" fill="var(--a)" />
        {value.b > 0 && (
          <rect
            x="0.5"
            y="8.5"
            width={barWidth(value.b, bars[1])}
            height="3.5"
            fill="var(--bg)"
            stroke="var(--b)"
          />
        )}
      </svg>
      <span className={classes.count}>{countWords(value.a + value.b)}</span>
    </label>
  );
}

const barWidth = (count: number, length: number): number => (count > 0 ? Math.max(1, length * WIDTH) : 0);
