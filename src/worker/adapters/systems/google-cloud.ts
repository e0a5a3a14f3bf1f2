import { cloudRules } from '../../../core/dataset/class-words.ts';
import { type Adapter, column, constant } from '../adapter.ts';
import { namesIn, objectsIn } from '../reading/objects.ts';
import { plainText } from '../reading/plain-text.ts';

const REGIONS_NAMED = 3;

/** Google Cloud's `incidents.json`: the start of the impact, the first post and the end. */
export const googleCloud: Adapter = {
  name: 'Google Cloud status',
  recognises: ({ has }) => has('external_desc', 'begin', 'created', 'service_name', 'status_impact'),
  columns: [
    // The number has twenty digits; the id is what the page's addresses use.
    column('id', 'id'),
    column('title', 'external_desc'),
    column('url', 'uri'),
    column('severity', 'severity'),
    column('impactStart', 'begin'),
    column('detected', 'created'),
    column('resolved', 'end'),
    column('lastUpdate', 'modified'),
  ],
  derived: [
    constant('provider', 'provider', 'Google Cloud'),
    {
      role: 'service',
      header: 'products',
      of: (row) => namesIn(row.value('affected_products'), 'title') || row.text('service_name'),
    },
    {
      role: 'region',
      header: 'locations',
      of: (row) => {
        const before = row.value('previously_affected_locations');
        const now = row.value('currently_affected_locations');
        const places = [...objectsIn(now), ...objectsIn(before)];
        return places.length > REGIONS_NAMED ? 'Several regions' : namesIn(places, 'title');
      },
    },
    {
      role: 'summary',
      header: 'last post',
      of: (row) => plainText(row.text('most_recent_update.text').replaceAll('\\n', '\n')),
    },
  ],
  collapse: {
    reason: 'collapsed-events',
    by: 'id',
    latest: 'modified',
    join: 'products',
    note: (rows, incidents) =>
      `${rows} rows are ${incidents} incidents: one incident stands under each of its products.`,
  },
  classRule: { kind: 'rules', rules: cloudRules('Google Cloud'), undecided: 'non-genai' },
  notes: [
    'Detected is the first post, which may come after the end: the time to detect is then the delay of posting.',
    'An incident in more than three locations counts as in several regions.',
  ],
};
