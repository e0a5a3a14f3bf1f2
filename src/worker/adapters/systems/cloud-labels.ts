import { type Adapter, column, type SourceRow } from '../adapter.ts';
import { feedDate } from '../reading/instants.ts';
import { labelledInstant } from '../reading/labelled-instant.ts';
import { plainText } from '../reading/plain-text.ts';

const SYMPTOMS = {
  ERROR: 'Errors',
  DELAY: 'Delay',
  UNAVIL: 'Unavailable',
  UNVAIL: 'Unavailable',
  UNAVAIL: 'Unavailable',
  DEPERF: 'Degraded performance',
  OTHERS: 'Other',
} as const;

const first = (text: string): string => text.split(',')[0]?.trim() ?? '';

/** The date of posts, where the file has been joined with the provider's feed. */
const postedAt = (row: SourceRow): number => feedDate(row.text('date'));

const at = (row: SourceRow, name: string, other: string): string =>
  labelledInstant({
    text: row.text(name),
    zone: row.text('label_timezone'),
    vendor: row.text('vendor'),
    posted: postedAt(row),
    after: other === '' ? '' : row.text(other),
    overday: row.text('label_overday_flag'),
  });

/** The heading of an Azure review, the status line of AWS, the first words of Google. */
const titleOf = (row: SourceRow): string => {
  if (row.text('vendor') === 'Azure') {
    const heading = /incident-history-title">([\s\S]*?)<\/div>|<h3[^>]*>([\s\S]*?)<\/h3>/i.exec(
      row.text('description'),
    );
    return plainText(heading?.[1] ?? heading?.[2] ?? row.text('label_service_name'));
  }
  return row.text('status, external_description, label_service_name');
};

const idOf = (row: SourceRow): string => {
  const tracking = /Tracking ID:?\s*([A-Z0-9]{4}-[A-Z0-9]{3})/i.exec(row.text('description'))?.[1];
  const vendor = row.text('vendor').toLowerCase();
  return `${vendor}-${vendor === 'azure' && tracking ? tracking : row.text('unnamed: 0, ')}`;
};

/** Hand-labelled cloud incidents: `cloud_aws_label.csv`, `cloud_azure_label.csv`, `cloud_gcp_label.csv`. */
export const cloudLabels: Adapter = {
  name: 'Labelled cloud incidents',
  recognises: ({ has }) =>
    has('label_start_time', 'label_end_time', 'label_timezone', 'label_user_symptom_category'),
  columns: [
    column('provider', 'vendor'),
    column('service', 'label_service_name'),
    column('region', 'label_location'),
    column('summary', 'label_user_symptom'),
    column('rootCause', 'label_root_cause_category'),
  ],
  derived: [
    { role: 'id', header: 'id', of: idOf },
    { role: 'title', header: 'title', of: titleOf },
    {
      role: 'class',
      header: 'class',
      of: (row) => (/^ai$/i.test(row.text('label_service_category')) ? 'genai' : 'non-genai'),
    },
    { role: 'impactStart', header: 'impact start (UTC)', of: (row) => at(row, 'label_start_time', '') },
    {
      role: 'resolved',
      header: 'impact end (UTC)',
      of: (row) => at(row, 'label_end_time', 'label_start_time'),
    },
    {
      role: 'symptom',
      header: 'first symptom',
      values: SYMPTOMS,
      of: (row) => first(row.text('label_user_symptom_category')),
    },
  ],
  isCurated: true,
  classRule: { kind: 'column' },
  notes: [
    'GenAI are the services that the labels call AI.',
    'CST in the labels of Azure is China Standard Time, UTC+8; PST and PDT are the clock of the Pacific at that date.',
    'The labels of AWS hold a clock without a date: these incidents have no start unless the file holds their date.',
    'Of several symptoms the first counts.',
  ],
};
