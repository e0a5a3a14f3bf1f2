import { Modal } from '@mantine/core';
import type { Command } from './commands.ts';
import classes from './keys-dialog.module.css';

const ELSEWHERE: readonly { readonly label: string; readonly keys: readonly string[] }[] = [
  { label: 'Open a file', keys: ['O'] },
  { label: 'Figure under the pointer, or in focus, as a table', keys: ['T'] },
  { label: 'On an end of the brush: move it', keys: ['←', '→'] },
  { label: 'On the brush: clear it', keys: ['Esc'] },
  { label: 'In the list of incidents: next, previous', keys: ['J', 'K'] },
  { label: 'With an incident open: copy its link', keys: ['L'] },
];

interface KeysDialogProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** Every key and what it does. */
export function KeysDialog({ commands, onClose }: KeysDialogProps) {
  const keyed = commands.filter((command) => command.keys);
  return (
    <Modal opened onClose={onClose} title="All keys" size="lg">
      <dl className={classes.keys}>
        {[...keyed, ...ELSEWHERE].map(({ label, keys }) => (
          <div key={label}>
            <dt>
              {keys?.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
