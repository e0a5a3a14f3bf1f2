import classes from './menu.module.css';

interface MenuProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Every value with its words, in the order shown. */
  readonly words: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** One value of a few, in a line of text. */
export function Menu<Value extends string>({ label, value, words, onChoose }: MenuProps<Value>) {
  const values = Object.keys(words) as Value[];
  return (
    <select
      className={classes.menu}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = values.find((other) => other === event.currentTarget.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {values.map((other) => (
        <option key={other} value={other}>
          {words[other]}
        </option>
      ))}
    </select>
  );
}
