import { cloudRules } from '../../../core/dataset/class-words.ts';
import { type Adapter, column, constant, type DerivedColumn, type SourceRow } from '../adapter.ts';
import { type PostTimes, postTimes } from '../reading/aws-posts.ts';
import { feedDate, isoOf, SECOND } from '../reading/instants.ts';
import { objectsIn, textIn } from '../reading/objects.ts';
import { plainText } from '../reading/plain-text.ts';

const isResolved = (row: SourceRow): boolean => /\bRESOLVED\b/i.test(row.text('summary'));
const posts = (row: SourceRow): PostTimes => postTimes(row.text('description'), feedDate(row.text('date')));

const PROVIDER = constant('provider', 'provider', 'AWS');
/** `Amazon EC2 (Oregon)`: the region stands behind the service. */
const REGION: DerivedColumn = {
  role: 'region',
  header: 'region',
  of: (row) =>
    row.text('region_name, region') || (/\(([^)]+)\)\s*$/.exec(row.text('service_name'))?.[1] ?? ''),
};
/** `Amazon EC2 (Oregon)` without its region. */
const SERVICE: DerivedColumn = {
  role: 'service',
  header: 'service without region',
  of: (row) => row.text('service_name').replace(/\s*\([^)]*\)$/, ''),
};
const CLASS = { kind: 'rules', rules: cloudRules('AWS'), undecided: 'non-genai' } as const;
const START = column('detected', 'date');
/** Bare numbers that count up: 1 information, 2 degradation, 3 disruption. */
const SEVERITIES = { '3': 'high', '2': 'medium', '1': 'low', '0': '' } as const;

/** The old AWS Service Health Dashboard, `data.json`. */
export const awsDashboard: Adapter = {
  name: 'AWS Service Health Dashboard',
  recognises: ({ has, shows }) =>
    has('service_name', 'summary', 'date', 'status', 'description', 'service') &&
    (shows('date', /^\d{9,11}$/) || shows('description', /class="yellowfg"/)),
  columns: [column('title', 'summary'), column('severity', 'status', { values: SEVERITIES }), START],
  derived: [
    PROVIDER,
    SERVICE,
    REGION,
    { role: 'summary', header: 'posts', of: (row) => plainText(row.text('description')) },
    { role: 'impactStart', header: 'impact start in posts', of: (row) => posts(row).impactStart },
    { role: 'mitigated', header: 'impact end in posts', of: (row) => posts(row).impactEnd },
    { role: 'resolved', header: 'last post', of: (row) => (isResolved(row) ? posts(row).last : '') },
    { role: 'status', header: 'state', of: (row) => (isResolved(row) ? 'resolved' : 'open') },
  ],
  classRule: CLASS,
  notes: [
    'Posts carry a clock and no date: each is read as the next time after the one before.',
    'Status counts up: 1 is information, 3 is a disruption.',
  ],
};

const log = (row: SourceRow) =>
  objectsIn(row.value('event_log')).map((entry) => ({
    status: Number(textIn(entry, 'status')),
    at: Number(textIn(entry, 'timestamp')) * SECOND,
    message: textIn(entry, 'message'),
  }));

/** The first instant from which on the log says that all is well. */
function endOf(row: SourceRow): string {
  const entries = log(row).sort((one, other) => one.at - other.at);
  const last = entries.at(-1);
  return last?.status === 0 || (last && isResolved(row)) ? isoOf(last.at) : '';
}

/** AWS health events: `historyevents.json`, `currentevents`, in UTF-16 too. */
export const awsEvents: Adapter = {
  name: 'AWS Health events',
  recognises: ({ has }) => has('arn', 'date', 'summary', 'event_log'),
  columns: [column('id', 'arn'), column('title', 'summary'), START],
  derived: [
    PROVIDER,
    SERVICE,
    REGION,
    {
      role: 'severity',
      header: 'highest status',
      values: SEVERITIES,
      of: (row) => String(Math.max(0, ...log(row).map(({ status }) => status || 0))),
    },
    {
      role: 'summary',
      header: 'posts',
      of: (row) =>
        plainText(
          log(row)
            .map(({ message }) => message)
            .join('\n'),
        ),
    },
    { role: 'resolved', header: 'resolved in log', of: endOf },
    { role: 'status', header: 'state', of: (row) => (endOf(row) === '' ? 'open' : 'resolved') },
  ],
  collapse: {
    reason: 'collapsed-events',
    by: 'arn',
    join: 'service without region, region',
    note: (rows, incidents) =>
      `${rows} rows are ${incidents} events: one event stands under each service that it touches.`,
  },
  classRule: CLASS,
  notes: ['Severity is the highest status in the log, which counts up: 3 is a disruption.'],
};

/** The Personal Health API of AWS: `describe-events`. */
export const awsPersonalHealth: Adapter = {
  name: 'AWS Health API',
  recognises: ({ has }) => has('arn', 'service', 'eventTypeCode', 'startTime', 'statusCode'),
  columns: [
    column('id', 'arn'),
    column('title', 'eventTypeCode'),
    column('service', 'service'),
    column('region', 'region'),
    column('status', 'statusCode', { values: { upcoming: '' } }),
    column('impactStart', 'startTime'),
    column('resolved', 'endTime'),
    column('lastUpdate', 'lastUpdatedTime'),
  ],
  derived: [PROVIDER],
  aside: [
    { reason: 'maintenance', column: 'eventTypeCategory', is: /^scheduledChange$/i },
    { reason: 'maintenance', column: 'statusCode', is: /^upcoming$/i },
  ],
  classRule: CLASS,
  notes: [],
};

/** The posts of a live event, which stand as JSON in a text within the JSON. */
const livePosts = (row: SourceRow): string =>
  objectsIn(row.value('metadata.EVENT_LOG'))
    .map((entry) => textIn(entry, 'message'))
    .join('\n');

/** Live events of the AWS health page, `/public/events`. */
export const awsLiveEvents: Adapter = {
  name: 'AWS live events',
  recognises: ({ has }) => has('startTime', 'typeCode', 'service', 'region', 'metadata.EVENT_LOG'),
  columns: [
    column('id', 'arn, id'),
    column('title', 'typeCode'),
    column('service', 'service'),
    column('region', 'region'),
    column('impactStart', 'startTime'),
    column('resolved', 'endTime'),
    column('lastUpdate', 'lastUpdatedTime'),
  ],
  derived: [PROVIDER, { role: 'summary', header: 'posts', of: (row) => plainText(livePosts(row)) }],
  classRule: CLASS,
  notes: [],
};
