import { useState } from 'react';
import type { CohortPair } from '../../core/incident/cohort.ts';
import buttons from '../importing/buttons.module.css';
import type { Trouble } from '../keeping/trouble.ts';
import { useSession } from '../session/session.ts';
import classes from './pair-foot.module.css';

interface PairFootProps {
  readonly pair: CohortPair;
  readonly trouble: Trouble | undefined;
  readonly whyNot: string | undefined;
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
  readonly onCompare: () => void;
}

/** Saves the pair under a name, keeps the one in use, or compares it. */
export function PairFoot({ pair, trouble, whyNot, onSave, onClose, onCompare }: PairFootProps) {
  const inUse = useSession((session) => session.cohorts);
  const [written, setWritten] = useState<string>();
  const [said, setSaid] = useState('');
  const name = (written ?? `${pair.a.label} and ${pair.b.label}`).trim();
  const save = () => {
    onSave(name);
    setSaid(`“${name}” is saved.`);
  };
  return (
    <div className={classes.foot}>
      <label className={classes.naming}>
        Name
        <input
          className={classes.nameInput}
          value={written ?? `${pair.a.label} and ${pair.b.label}`}
          onChange={(event) => {
            setWritten(event.currentTarget.value);
            setSaid('');
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && name) save();
          }}
        />
      </label>
      <button type="button" className={buttons.quiet} disabled={name === ''} onClick={save}>
        Save pair
      </button>
      <p className={classes.status} role="status">
        {whyNot ?? trouble?.found ?? said}
      </p>
      <button type="button" className={classes.plain} onClick={onClose}>
        <kbd>Esc</kbd> keep {inUse.a.label} and {inUse.b.label}
      </button>
      <button type="button" className={buttons.primary} disabled={whyNot !== undefined} onClick={onCompare}>
        Compare these <kbd>Ctrl Enter</kbd>
      </button>
    </div>
  );
}
