import type { Session, SessionStore } from './session.ts';
import { parseLocation, stringifyLocation } from './url.ts';

/**
 * Keeps the address and the session the same: the session writes (a new entry for another view or dataset, else in
 * place; nothing while a drag lasts), back and forward are read. Answers the way to stop.
 */
export function followAddress(session: SessionStore, page: Window): () => void {
  const write = (now: Session, before: Session) => {
    if (now.dragFrom) return;
    const query = stringifyLocation(now);
    const shown = page.location.search.slice(1);
    if (query === shown || query === stringifyLocation(parseLocation(shown))) return;
    const address = `${page.location.pathname}${query && `?${query}`}`;
    if (now.view !== before.view || now.datasetKey !== before.datasetKey)
      page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
  };
  const read = () => session.getState().restore(parseLocation(page.location.search));
  read();
  const stop = session.subscribe(write);
  page.addEventListener('popstate', read);
  return () => {
    stop();
    page.removeEventListener('popstate', read);
  };
}
