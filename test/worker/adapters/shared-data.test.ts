import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { adapt } from '../../../src/worker/adapters/adapt.ts';
import { isFailure } from '../../../src/worker/formats/format.ts';
import { byReason, counts, open, read } from '../../support/open-text.ts';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const isHere = existsSync(DATA);
if (!isHere)
  console.info('No ../shared/data beside the repository: the tests of the real exports are skipped.');

interface Expected {
  readonly system: string;
  readonly read: number;
  readonly used: number;
  readonly excluded: Readonly<Record<string, number>>;
  readonly genai: number;
}

const all = (system: string, rows: number, genai: number): Expected => ({
  system,
  read: rows,
  used: rows,
  excluded: {},
  genai,
});

/** What each real file is recognised as, and how many of its rows count. */
const FILES: Readonly<Record<string, Expected>> = {
  'aiid_incidents.csv': all('AI Incident Database', 989, 989),
  'cloud_aws_provider.parquet': all('AWS Service Health Dashboard', 774, 4),
  'cloud_azure_label.csv': all('Labelled cloud incidents', 95, 3),
  'cloud_gcp_label.csv': all('Labelled cloud incidents', 215, 2),
  'fails_incident_stages_all.csv': all('FAILS incident stages', 794, 794),
  'gcp_incidents.json': all('Google Cloud status', 157, 4),
  'jira_service_desk_rest.csv': all('Jira', 10, 0),
  'openai_incidentio_incidents.json': all('incident.io status page', 25, 25),
  'pagerduty_rest_incidents.csv': all('PagerDuty REST', 3, 0),
  'public-incidents.csv': all('Canonical incidents', 1_252, 800),
  'servicenow_dev_incident.csv': all('ServiceNow incidents', 73, 0),
  'servicenow_dev_incident.ndjson': all('ServiceNow incidents', 72, 0),
  'statuspage_github_incidents.json': all('Atlassian Statuspage', 760, 101),
  'uci_event_log_original_198.csv': {
    system: 'ServiceNow event log',
    read: 198,
    used: 32,
    excluded: { 'collapsed-events': 166 },
    genai: 0,
  },
};

const fetched = async (name: string) => new Uint8Array(await readFile(new URL(name, DATA)));
const lines: string[] = [];
afterAll(() => {
  if (lines.length > 0)
    console.info(['file | system | read | used | left out | doubts', ...lines].join('\n'));
});

describe.skipIf(!isHere)('a real export', () => {
  it.each(Object.entries(FILES))(
    '%s is recognised, and its rows are accounted for',
    async (name, expected) => {
      const bytes = await fetched(name);
      const raw = await read(bytes, name);
      if (isFailure(raw)) throw new Error(raw.found);
      const system = adapt(raw).known?.name;
      const opened = await open(bytes, name);
      if (opened.kind !== 'table') throw new Error(`opened as ${opened.kind}`);
      const { table, report } = opened;
      const excluded = byReason(report.excluded);
      lines.push(
        [name, system, report.rowsRead, table.rows, excluded, byReason(report.doubts)]
          .map((cell) => (typeof cell === 'object' ? JSON.stringify(cell) : cell))
          .join(' | '),
      );
      expect({
        system,
        read: report.rowsRead,
        used: table.rows,
        excluded,
        genai: counts(table, 'class').genai ?? 0,
      }).toEqual(expected);
    },
    60_000,
  );

  it('cloud_aws_label.csv holds clocks without a date, and is refused with its reason', async () => {
    const bytes = await fetched('cloud_aws_label.csv');
    const raw = await read(bytes, 'cloud_aws_label.csv');
    if (isFailure(raw)) throw new Error(raw.found);
    const { known } = adapt(raw);
    expect(known?.name).toBe('Labelled cloud incidents');
    expect(known?.notes.join(' ')).toContain('a clock without a date');
    expect((await open(bytes, 'cloud_aws_label.csv')).kind).toBe('failed');
    lines.push(`cloud_aws_label.csv | ${known?.name} | ${raw.rows} | 0 | no row has a date |`);
  });

  it('public-incidents.expected.json holds no incidents', async () => {
    const name = 'public-incidents.expected.json';
    expect(isFailure(await read(await fetched(name), name))).toBe(true);
    lines.push(`${name} | none: figures | – | – | not a table |`);
  });

  it.each(['cua_2020_fixed_infra_cloud.parquet'])(
    '%s is no system’s export: its columns are asked about',
    async (name) => {
      const opened = await open(await fetched(name), name);
      expect(opened.kind).toBe('question');
      if (opened.kind === 'question') lines.push(`${name} | asked | ${opened.report.rowsRead} | – | – |`);
    },
  );
});
