import type { MouseEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type Session, useSession, useSessionStore } from '../session/session.ts';
import { stringifyLocation } from '../session/url.ts';
import { VIEW_LIST } from '../views/index.ts';
import { Brand } from './brand.tsx';
import { useOverlay } from './overlay.ts';
import { SchemeSwitch } from './scheme-switch.tsx';
import { ShareButton } from './share-button.tsx';
import classes from './tabs-row.module.css';

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** What each tab would lead to: the same question in another view. */
const addressesOf = (session: Session): readonly string[] =>
  VIEW_LIST.map(({ id }) => {
    const query = stringifyLocation({ ...session, view: id, incident: undefined });
    return query ? `?${query}` : '.';
  });

/** The views as links, so that they open in other tabs as well, and what can be done with the page. */
export function TabsRow() {
  const view = useSession((session) => session.view);
  const session = useSessionStore();
  const { show } = useOverlay();
  const addresses = useSession(useShallow(addressesOf));
  return (
    <div className={classes.row}>
      <Brand />
      <nav className={classes.tabs} aria-label="Views">
        {VIEW_LIST.map(({ id, label, key }, index) => (
          <a
            key={id}
            href={addresses[index]}
            className={classes.tab}
            aria-current={id === view ? 'page' : undefined}
            onClick={(event) => {
              if (!isPlain(event)) return;
              event.preventDefault();
              session.getState().go(id);
            }}
          >
            <span className={classes.numeral} aria-hidden="true">
              {key}
            </span>
            {label}
          </a>
        ))}
      </nav>
      <div className={classes.actions}>
        <button type="button" onClick={() => show('palette')}>
          Search <kbd>Ctrl K</kbd>
        </button>
        <ShareButton />
        <SchemeSwitch />
      </div>
    </div>
  );
}
