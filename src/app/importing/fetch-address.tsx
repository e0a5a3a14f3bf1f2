import { useId, useState } from 'react';
import { feedBehind, fullAddress, isFetchable } from '../../core/dataset/address.ts';
import buttons from './buttons.module.css';
import classes from './fetch-address.module.css';

interface FetchAddressProps {
  readonly onFetch: (address: string) => void;
  readonly onLeave: () => void;
}

/** An address to fetch, once the reader says so; the feed behind a page that people look at is offered. */
export function FetchAddress({ onFetch, onLeave }: FetchAddressProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const address = fullAddress(typed);
  const feed = feedBehind(address);
  const isReady = isFetchable(address);
  return (
    <form
      className={classes.fetch}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onFetch(address);
      }}
    >
      <label htmlFor={id}>
        Address of a CSV, JSON or Parquet file, or of a status page. Only the address is sent, and only when
        you fetch it.
      </label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={typed}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
        }}
      />
      <div className={classes.actions}>
        {isReady && feed ? (
          <button type="button" className={classes.feed} onClick={() => setTyped(feed)}>
            Use the data behind this page: {feed}
          </button>
        ) : null}
        <button type="button" className={buttons.quiet} onClick={onLeave}>
          Cancel
        </button>
        <button type="submit" className={buttons.primary} disabled={!isReady}>
          Fetch it
        </button>
      </div>
    </form>
  );
}
