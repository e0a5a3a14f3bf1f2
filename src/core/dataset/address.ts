/** Feeds behind pages that people copy the address of. */
const FEEDS: readonly { readonly page: RegExp; readonly feed: string }[] = [
  {
    page: /^https:\/\/status\.cloud\.google\.com(\/(?!incidents\.json).*)?$/i,
    feed: 'https://status.cloud.google.com/incidents.json',
  },
  {
    page: /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/issues\/?(\?.*)?$/i,
    feed: 'https://api.github.com/repos/$1/$2/issues?state=all&per_page=100',
  },
  {
    page: /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/blob\/(.+)$/i,
    feed: 'https://raw.githubusercontent.com/$1/$2/$3',
  },
];

/** The front page, the history or one incident of a page made by Atlassian Statuspage or incident.io. */
const STATUS_PAGE = /^(https:\/\/[^/?#]+)\/?(?:(?:history|incidents|uptime)(?:\/.*)?)?(?:[?#].*)?$/i;
const STATUS_FEED = '/api/v2/incidents.json';

/** An address as it was typed, with https where no scheme was. */
export function fullAddress(typed: string): string {
  const trimmed = typed.trim();
  return /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
}

/** Whether an address can be fetched at all: https, or http on this machine, where nobody listens on the way. */
export const isFetchable = (address: string): boolean =>
  /^https:\/\/[^\s/?#]+/i.test(address) || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/i.test(address);

/**
 * The address of the data behind a page that people look at: of the Google Cloud status page, of GitHub's issues and
 * files, else the feed that status pages of the common makers have. Undefined when the address is no such page. It is
 * proposed, never fetched unasked.
 */
export function feedBehind(address: string): string | undefined {
  const known = FEEDS.find(({ page }) => page.test(address));
  if (known) return address.replace(known.page, known.feed);
  const origin = STATUS_PAGE.exec(address)?.[1];
  return origin === undefined ? undefined : `${origin}${STATUS_FEED}`;
}
