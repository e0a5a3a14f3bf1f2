import { useId, useState } from 'react';
import buttons from './buttons.module.css';
import classes from './paste-rows.module.css';

interface PasteRowsProps {
  readonly onRead: (file: File) => void;
  readonly onLeave: () => void;
}

/** The file that pasted text stands for: JSON by its first character, else delimited rows. */
function fileOfPaste(text: string): File {
  const isJson = /^\s*[[{]/.test(text);
  return new File([text], isJson ? 'pasted rows.json' : 'pasted rows.csv', { type: 'text/plain' });
}

/** Rows pasted from a spreadsheet or a text, read as a file would be. */
export function PasteRows({ onRead, onLeave }: PasteRowsProps) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      className={classes.paste}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onRead(fileOfPaste(text));
      }}
    >
      <label htmlFor={id}>Rows with their header, as copied from a spreadsheet, CSV or JSON</label>
      <textarea
        id={id}
        rows={6}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
        }}
      />
      <div className={classes.actions}>
        <button type="button" className={buttons.quiet} onClick={onLeave}>
          Cancel
        </button>
        <button type="submit" className={buttons.primary} disabled={text.trim() === ''}>
          Read these rows
        </button>
      </div>
    </form>
  );
}
