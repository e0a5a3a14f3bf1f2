import type { CohortLabels } from './cohort-labels.ts';
import classes from './paired-bars.module.css';
import { countsOf, shareWords, spokenRow } from './paired-bars-words.ts';
import type { PairedShares } from './paired-shares.ts';
import { Spoken } from './spoken.tsx';

interface PairedBarRowProps {
  readonly row: PairedShares;
  readonly labels: CohortLabels;
  readonly top: number;
  readonly labelWidth: number;
  readonly isSelected: boolean;
  readonly isHalf: boolean;
  readonly isSetApart: boolean;
  readonly onToggle: ((value: string) => void) | undefined;
  readonly onPoint: (on: boolean) => void;
}

/** The words of a pair of bars: a button over the whole row where rows can be chosen. */
export function PairedBarRow(props: PairedBarRowProps) {
  const { row, labels, top, labelWidth, isSelected, isHalf, isSetApart, onToggle, onPoint } = props;
  const words = (
    <>
      <span className={classes.label} style={{ inlineSize: labelWidth }} title={row.label}>
        {row.label}
      </span>
      <span className={classes.values}>
        <span className={classes.valueA}>
          <Spoken>{`: ${labels.a} `}</Spoken>
          {shareWords(row.a)}
          <Spoken>{`, ${countsOf(row.a)}; `}</Spoken>
        </span>
        <span className={classes.valueB}>
          <Spoken>{`${labels.b} `}</Spoken>
          {shareWords(row.b)}
          <Spoken>{`, ${countsOf(row.b)}`}</Spoken>
        </span>
      </span>
    </>
  );
  const shared = {
    className: classes.row,
    style: { top },
    'data-half': isHalf || undefined,
    'data-selected': isSelected || undefined,
    'data-apart': isSetApart || undefined,
    onPointerEnter: () => onPoint(true),
    onPointerLeave: () => onPoint(false),
    onFocus: () => onPoint(true),
    onBlur: () => onPoint(false),
  };
  if (onToggle === undefined) {
    return (
      <div role="img" aria-label={spokenRow(row, labels)} {...shared}>
        {words}
      </div>
    );
  }
  return (
    <button type="button" aria-pressed={isSelected} onClick={() => onToggle(row.value)} {...shared}>
      {words}
    </button>
  );
}
