import { STATUS_PAGE_RULES } from '../../../core/dataset/class-words.ts';
import { type Adapter, column, type DerivedColumn, type SourceRow } from '../adapter.ts';
import { namesIn, objectsIn, textIn } from '../reading/objects.ts';
import { plainText } from '../reading/plain-text.ts';
import { IMPACTS } from '../values.ts';

const STATUSES = {
  investigating: 'open',
  identified: 'open',
  monitoring: 'mitigated',
  resolved: 'resolved',
  postmortem: 'resolved',
  scheduled: 'open',
  in_progress: 'open',
  verifying: 'mitigated',
  completed: 'resolved',
} as const;

interface Post {
  readonly status: string;
  /** When it stands for, which back-dated posts give apart from when they were written. */
  readonly at: string;
  readonly body: string;
}

/** The posts of an incident, oldest first. */
const postsOf = (row: SourceRow): readonly Post[] =>
  objectsIn(row.value('incident_updates'))
    .map((update) => ({
      status: textIn(update, 'status'),
      at: textIn(update, 'display_at') || textIn(update, 'created_at'),
      body: textIn(update, 'body'),
    }))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));

const firstAt = (posts: readonly Post[], status: string): string =>
  posts.find((post) => post.status === status)?.at ?? '';

const resolvedAt = (row: SourceRow): string =>
  row.text('resolved_at') ||
  (/^(resolved|postmortem)$/.test(row.text('status')) ? firstAt(postsOf(row), 'resolved') : '');

/** The last `monitoring` post before the end: pages go back and forth between identified and monitoring. */
function lastMonitoring(row: SourceRow): string {
  const end = Date.parse(resolvedAt(row));
  const posts = postsOf(row).filter(({ status }) => status === 'monitoring');
  return posts.findLast(({ at }) => Number.isNaN(end) || Date.parse(at) <= end)?.at ?? '';
}

/** Components, else those that the posts name; each once. */
function componentsOf(row: SourceRow): string {
  const own = namesIn(row.value('components'), 'name');
  if (own !== '') return own;
  const affected = objectsIn(row.value('incident_updates')).flatMap(({ affected_components }) =>
    objectsIn(affected_components ?? null),
  );
  return namesIn(affected, 'name');
}

const SERVICE: DerivedColumn = { role: 'service', header: 'components affected', of: componentsOf };
const POSTS: DerivedColumn = {
  role: 'summary',
  header: 'posts',
  of: (row) =>
    postsOf(row)
      .map(({ body }) => plainText(body))
      .filter((body) => body !== '')
      .join('\n'),
};
const RESOLVED: DerivedColumn = { role: 'resolved', header: 'resolved or last post', of: resolvedAt };

const PAGE = {
  columns: [
    column('id', 'id'),
    column('title', 'name'),
    column('url', 'shortlink'),
    column('provider', 'page.name'),
    column('severity', 'impact', { values: IMPACTS }),
    column('status', 'status', { values: STATUSES }),
    column('lastUpdate', 'updated_at'),
  ],
  aside: [
    { reason: 'maintenance', column: 'impact', is: /^maintenance$/i },
    { reason: 'maintenance', column: 'status', is: /^(scheduled|in_progress|verifying|completed)$/i },
    { reason: 'maintenance', column: 'scheduled_for', is: /\d/ },
  ],
  postedLate: {
    column: 'created_at',
    is: (row) => Date.parse(row.text('created_at')) > Date.parse(resolvedAt(row)),
  },
  classRule: { kind: 'rules', rules: STATUS_PAGE_RULES, undecided: 'non-genai' },
} as const satisfies Partial<Adapter>;

/** The first post, at the time that it stands for: posts written afterwards are dated back. */
const DETECTED: DerivedColumn = {
  role: 'detected',
  header: 'first post',
  of(row) {
    const created = row.text('created_at');
    const first = postsOf(row)[0]?.at ?? '';
    return first !== '' && Date.parse(first) < Date.parse(created) ? first : created;
  },
};

const START =
  'A status page knows no start of impact: its clocks start at the first post, back-dated posts at the time that they give.';

/** Atlassian Statuspage: `incidents.json`, `summary.json`, `unresolved.json`. */
export const statuspage: Adapter = {
  ...PAGE,
  name: 'Atlassian Statuspage',
  recognises: ({ has, hasAny }) =>
    has('id', 'name', 'status', 'impact', 'incident_updates') &&
    hasAny('shortlink', 'started_at', 'components'),
  derived: [
    DETECTED,
    SERVICE,
    POSTS,
    RESOLVED,
    {
      role: 'mitigated',
      header: 'monitoring since',
      of: (row) => row.text('monitoring_at') || firstAt(postsOf(row), 'monitoring'),
    },
  ],
  notes: [START, 'Mitigated is the first post that says monitoring.'],
  window: { size: 50, by: 'created_at' },
};

/** A page of incident.io in the same envelope: no components, no time of monitoring. */
export const incidentIoPage: Adapter = {
  ...PAGE,
  name: 'incident.io status page',
  recognises: ({ has }) => has('id', 'name', 'status', 'impact', 'incident_updates', 'created_at'),
  derived: [
    DETECTED,
    SERVICE,
    POSTS,
    RESOLVED,
    { role: 'mitigated', header: 'monitoring since', of: lastMonitoring },
  ],
  notes: [START, 'Mitigated is the last post that says monitoring before the end: pages go back and forth.'],
  window: { size: 25, by: 'created_at' },
};
