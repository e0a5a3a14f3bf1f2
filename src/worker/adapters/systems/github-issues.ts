import { AI_LABELS, TICKET_RULES } from '../../../core/dataset/class-words.ts';
import { type Adapter, column, type SourceRow } from '../adapter.ts';
import { namesIn } from '../reading/objects.ts';
import { plainText } from '../reading/plain-text.ts';
import { levels } from '../values.ts';

/** The labels, as the API nests them or as bare names. */
const labelsOf = (row: SourceRow): string => namesIn(row.value('labels'), 'name') || row.text('labels');

/** What stands behind a label's prefix: `severity:high`, `service/api`. */
function labelled(row: SourceRow, prefix: RegExp): string {
  for (const label of labelsOf(row).split('; ')) {
    const found = prefix.exec(label);
    if (found) return label.slice(found[0].length).trim();
  }
  return '';
}

/** `severity:high`, else a bare `sev1` or `P2`. */
const severityOf = (row: SourceRow): string =>
  labelled(row, /^(severity|priority|impact)\s*[:/=-]\s*/i) ||
  (labelsOf(row)
    .split('; ')
    .find((label) => /^(sev-?\d|p\d)$/i.test(label)) ??
    '');

const SEVERITIES = { ...levels('P'), ...levels('p'), ...levels('SEV'), ...levels('sev'), ...levels('sev-') };

/** GitHub issues, by REST or by `gh issue list --json`. */
export const githubIssues: Adapter = {
  name: 'GitHub issues',
  recognises: ({ has, hasAny }) =>
    has('number', 'title', 'state', 'labels') &&
    hasAny('created_at', 'createdAt') &&
    hasAny('closed_at', 'closedAt'),
  columns: [
    column('id', 'number'),
    column('title', 'title'),
    column('url', 'html_url, url'),
    column('status', 'state', {
      values: { open: 'open', closed: 'resolved', OPEN: 'open', CLOSED: 'resolved' },
    }),
    column('detected', 'created_at, createdAt'),
    column('resolved', 'closed_at, closedAt'),
    column('lastUpdate', 'updated_at, updatedAt'),
    column('falseAlarm', 'state_reason, stateReason', {
      values: {
        not_planned: 'yes',
        NOT_PLANNED: 'yes',
        completed: 'no',
        COMPLETED: 'no',
        reopened: '',
        REOPENED: '',
      },
    }),
  ],
  derived: [
    {
      role: 'summary',
      header: 'text',
      of: (row) => plainText(row.text('body').replace(/<!--[\s\S]*?-->/g, '')),
    },
    { role: 'severity', header: 'severity label', values: SEVERITIES, of: severityOf },
    {
      role: 'service',
      header: 'service label',
      of: (row) => labelled(row, /^(service|component|area)\s*[:/=-]\s*/i),
    },
    { role: 'symptom', header: 'symptom label', of: (row) => labelled(row, /^symptom\s*[:/=-]\s*/i) },
    { role: 'team', header: 'team label', of: (row) => labelled(row, /^team\s*[:/=-]\s*/i) },
    { role: 'keep', header: 'label names', of: labelsOf },
  ],
  aside: [
    { reason: 'pull-request', column: 'pull_request.url', is: /./ },
    { reason: 'pull-request', column: 'pull_request', is: /^\{/ },
    { reason: 'pull-request', column: 'html_url', is: /\/pull\/\d+$/ },
    { reason: 'merged', column: 'state_reason', is: /^duplicate$/i },
    { reason: 'merged', column: 'stateReason', is: /^duplicate$/i },
  ],
  classRule: { kind: 'rules', rules: [...TICKET_RULES, ...AI_LABELS], undecided: 'non-genai' },
  notes: ['Severity, service, symptom and team come from labels such as severity:high.'],
};
