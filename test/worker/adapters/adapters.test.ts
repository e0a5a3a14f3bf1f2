import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { adapt } from '../../../src/worker/adapters/adapt.ts';
import { openTable, readTable } from '../../support/open-text.ts';
import { readIncidents } from './read-incidents.ts';

const FIXTURES = new URL('../../fixtures/adapters/', import.meta.url);

/** Each made file in a system's true shape, and the system that must recognise it. */
const SYSTEMS: Readonly<Record<string, string>> = {
  'aiid-incidents.csv': 'AI Incident Database',
  'aws-data.json': 'AWS Service Health Dashboard',
  'aws-health-api.json': 'AWS Health API',
  'aws-historyevents-utf16.json': 'AWS Health events',
  'aws-historyevents.json': 'AWS Health events',
  'aws-live-events.json': 'AWS live events',
  'canonical.csv': 'Canonical incidents',
  'cloud-aws-label.csv': 'Labelled cloud incidents',
  'cloud-azure-label.csv': 'Labelled cloud incidents',
  'cloud-gcp-label.csv': 'Labelled cloud incidents',
  'datadog-incidents.json': 'Datadog incidents',
  'fails-incident-stages.csv': 'FAILS incident stages',
  'firehydrant.json': 'FireHydrant',
  'github-issues-gh-cli.json': 'GitHub issues',
  'github-issues.json': 'GitHub issues',
  'google-cloud-incidents.json': 'Google Cloud status',
  'incident-io-api.json': 'incident.io API v2',
  'incident-io-page.json': 'incident.io status page',
  'jira-all-fields.csv': 'Jira',
  'jira-rest.json': 'Jira',
  'opsgenie-alerts.json': 'Opsgenie alerts',
  'opsgenie-incidents.json': 'Opsgenie incidents',
  'pagerduty-analytics.json': 'PagerDuty analytics',
  'pagerduty-rest-pandas.csv': 'PagerDuty REST',
  'pagerduty-rest.json': 'PagerDuty REST',
  'rootly.json': 'Rootly',
  'servicenow-display.csv': 'ServiceNow incidents',
  'servicenow-event-log.csv': 'ServiceNow event log',
  'servicenow-raw.csv': 'ServiceNow incidents',
  'statuspage-incidents.json': 'Atlassian Statuspage',
  'statuspage-summary.json': 'Atlassian Statuspage',
};

/** By content, not by name: every file is opened under one that says nothing. */
const opened = async (file: string) => {
  const bytes = new Uint8Array(await readFile(new URL(file, FIXTURES)));
  const name = `export.${file.split('.').at(-1)}`;
  const { known } = adapt(await readTable(bytes, name));
  return { known, ...(await openTable(bytes, name)) };
};

describe('an adapter', () => {
  it('has a fixture of every system', () => {
    const files = readdirSync(FIXTURES).filter((name) => !name.includes('.golden.'));
    expect(files.sort()).toEqual(Object.keys(SYSTEMS));
  });

  it.each(Object.entries(SYSTEMS))('opens %s without a question, as %s', async (file, system) => {
    const { known, table, report } = await opened(file);
    expect(known?.name).toBe(system);
    expect(report.rowsRead).toBe(table.rows + report.excluded.reduce((sum, { count }) => sum + count, 0));
    await expect(readIncidents(table, report)).toMatchFileSnapshot(
      new URL(`${file}.golden.json`, FIXTURES).pathname,
    );
  });
});
