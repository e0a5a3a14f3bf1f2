import classes from './switch.module.css';

interface SwitchProps {
  readonly label: string;
  /** What the switch does now, beside it. */
  readonly words: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A switch in ink with what it does beside it. */
export const Switch = ({ label, words, isOn, onChange }: SwitchProps) => (
  <label className={classes.switch}>
    {words}
    <input
      type="checkbox"
      role="switch"
      aria-label={label}
      aria-checked={isOn}
      checked={isOn}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  </label>
);
