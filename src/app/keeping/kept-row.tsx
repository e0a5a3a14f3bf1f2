import { type FormEvent, useState } from 'react';
import classes from './kept-rail.module.css';

interface Action {
  readonly label: string;
  readonly onAct: () => void;
}

interface KeptRowProps {
  readonly name: string;
  /** Right end of the row: size, or how often. */
  readonly end: string;
  readonly isHere?: boolean;
  /** Shown when the row is opened. */
  readonly note: string;
  readonly actions: readonly Action[];
  readonly onRename: (name: string) => void;
  readonly onForget: () => void;
}

/** Something that is kept: its name and one figure; opened, what can be done with it. */
export function KeptRow({ name, end, isHere, note, actions, onRename, onForget }: KeptRowProps) {
  const [isRenaming, setRenaming] = useState(false);
  return (
    <li>
      <details>
        <summary className={classes.row} data-here={isHere || undefined}>
          <span className={classes.name}>{name}</span>
          <span>{end}</span>
        </summary>
        <div className={classes.open}>
          <p>{note}</p>
          {isRenaming ? (
            <RenameForm
              name={name}
              onLeave={() => setRenaming(false)}
              onRename={(next) => {
                setRenaming(false);
                onRename(next);
              }}
            />
          ) : (
            <p className={classes.actions}>
              {actions.map(({ label, onAct }) => (
                <button key={label} type="button" onClick={onAct}>
                  {label}
                </button>
              ))}
              <button type="button" onClick={() => setRenaming(true)}>
                Rename
              </button>
              <button type="button" onClick={onForget}>
                Forget
              </button>
            </p>
          )}
        </div>
      </details>
    </li>
  );
}

interface RenameFormProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onLeave: () => void;
}

function RenameForm({ name, onRename, onLeave }: RenameFormProps) {
  const [text, setText] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = text.trim();
    if (next === '' || next === name) onLeave();
    else onRename(next);
  };
  return (
    <form className={classes.actions} onSubmit={submit}>
      <input
        aria-label={`New name of ${name}`}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to type here
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
        }}
      />
      <button type="submit">Save</button>
      <button type="button" onClick={onLeave}>
        Leave
      </button>
    </form>
  );
}
