import { valueLabel } from '../../core/words/labels.ts';
import classes from './cohort-builder.module.css';
import {
  lengthWords,
  type PairGround,
  type PeriodLength,
  periodLengths,
  periodNotes,
} from './pair-offers.ts';
import type { Draft } from './use-draft.ts';

interface PairChoicesProps {
  readonly draft: Draft;
  readonly ground: PairGround;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

function Select({ label, value, options, onChoose }: SelectProps) {
  return (
    <label className={classes.choice}>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

const lengthName = (length: PeriodLength, ground: PairGround): string => {
  const words = lengthWords(length, ground);
  if (length === 'brushed') return `The brushed time, ${words}`;
  return length === 'quarter' ? 'The last quarter and the one before' : `The last whole months, ${words}`;
};

/** What a kind of pair leaves to choose, and what is odd about the choice. */
export function PairChoices({ draft, ground }: PairChoicesProps) {
  const { kind, choice, make } = draft;
  switch (kind) {
    case 'periods':
      return (
        <div className={classes.choices}>
          <Select
            label="Periods"
            value={choice.length}
            options={periodLengths(ground).map((value) => ({ value, label: lengthName(value, ground) }))}
            onChoose={(chosen) => {
              const length = periodLengths(ground).find((one) => one === chosen);
              if (length) make('periods', { length });
            }}
          />
          {periodNotes(choice.length, ground).map((note) => (
            <p key={note} className={classes.note}>
              {note}
            </p>
          ))}
        </div>
      );
    case 'marker':
      return (
        <div className={classes.choices}>
          <Select
            label="Marker"
            value={choice.marker}
            options={ground.markers.map(({ label }) => ({ value: label, label }))}
            onChoose={(marker) => make('marker', { marker })}
          />
        </div>
      );
    case 'value':
      return (
        <div className={classes.choices}>
          <Select
            label="Service"
            value={choice.value}
            options={ground.services.map((value) => ({ value, label: valueLabel('service', value) }))}
            onChoose={(value) => make('value', { value })}
          />
        </div>
      );
    case 'class':
    case 'own':
      return null;
  }
}
