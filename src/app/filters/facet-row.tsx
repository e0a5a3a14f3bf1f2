import type { FacetValue } from '../../core/statistics/facets.ts';
import { countWords } from '../../core/words/numbers.ts';
import { MiniBars } from './mini-bars.tsx';
import classes from './rail.module.css';

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
      <MiniBars a={value.a} b={value.b} lengths={bars} />
      <span className={classes.count}>{countWords(value.a + value.b)}</span>
    </label>
  );
}
