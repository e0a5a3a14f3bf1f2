import { Drawer } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useDataset } from '../data/use-dataset.ts';
import { IncidentCard, IncidentKicker } from './incident-card.tsx';
import classes from './incident-drawer.module.css';
import { useIncident } from './use-incident.ts';

interface IncidentDrawerProps {
  /** Place in the table, or id. */
  readonly row: number | string;
  /** Beside the list, or over the whole page. */
  readonly isBeside: boolean;
  readonly onStep: (by: number) => void;
  readonly onClose: () => void;
}

/** One incident beside its list, or as a sheet where there is no room. J and K step, L copies the link, Esc closes. */
export function IncidentDrawer({ row, isBeside, onStep, onClose }: IncidentDrawerProps) {
  const [copied, setCopied] = useState('');
  const copy = async () => {
    const text = window.location.href;
    setCopied(
      await navigator.clipboard.writeText(text).then(
        () => 'Link copied',
        () => text,
      ),
    );
  };
  useHotkeys([
    ['j', () => onStep(1)],
    ['k', () => onStep(-1)],
    ['l', () => void copy()],
    ['Escape', onClose],
  ]);
  const content = (
    <Content row={row} copied={copied} onStep={onStep} onCopy={() => void copy()} onClose={onClose} />
  );
  return isBeside ? (
    <aside className={classes.beside} aria-label="Incident">
      {content}
    </aside>
  ) : (
    <Drawer.Root opened onClose={onClose} position="right" size="100%" transitionProps={{ duration: 0 }}>
      <Drawer.Content aria-label="Incident">
        <Drawer.Body>{content}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

interface ContentProps {
  readonly row: number | string;
  readonly copied: string;
  readonly onStep: (by: number) => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

function Content({ row, copied, onStep, onCopy, onClose }: ContentProps) {
  const dataset = useDataset();
  const { data: incident, error, isPlaceholderData } = useIncident(row);
  const bar = (kicker: ReactNode) => (
    <header className={classes.bar}>
      {kicker}
      <span className={classes.keys}>
        <span role="status">{copied}</span>
        <button type="button" aria-label="J: next incident" aria-keyshortcuts="j" onClick={() => onStep(1)}>
          <kbd>J</kbd>
          <span className={classes.touch}>Next</span>
        </button>
        <button
          type="button"
          aria-label="K move: previous incident"
          aria-keyshortcuts="k"
          onClick={() => onStep(-1)}
        >
          <kbd>K</kbd> <span className={classes.keyed}>move</span>
          <span className={classes.touch}>Previous</span>
        </button>
        <button
          type="button"
          aria-label="L link: copy a link to this incident"
          aria-keyshortcuts="l"
          onClick={onCopy}
        >
          <kbd>L</kbd> <span className={classes.keyed}>link</span>
          <span className={classes.touch}>Link</span>
        </button>
        <button
          type="button"
          aria-label="Esc: close the incident"
          aria-keyshortcuts="Escape"
          onClick={onClose}
        >
          <kbd>Esc</kbd>
          <span className={classes.touch}>Close</span>
        </button>
      </span>
    </header>
  );
  if (error)
    return (
      <>
        {bar(null)}
        <p>This incident could not be read: {error.message}</p>
      </>
    );
  if (incident === null)
    return (
      <>
        {bar(null)}
        <p>No incident of this dataset has this id. The link may belong to another file.</p>
      </>
    );
  if (!incident || !dataset) return bar(null);
  return (
    <div data-stale={isPlaceholderData || undefined} className={classes.content}>
      {bar(<IncidentKicker incident={incident} />)}
      <IncidentCard incident={incident} dataset={dataset} />
    </div>
  );
}
