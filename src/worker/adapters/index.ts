import type { Adapter } from './adapter.ts';
import { aiIncidentDatabase } from './systems/ai-incident-database.ts';
import { awsDashboard, awsEvents, awsLiveEvents, awsPersonalHealth } from './systems/aws.ts';
import { cloudLabels } from './systems/cloud-labels.ts';
import { datadog } from './systems/datadog.ts';
import { fails } from './systems/fails.ts';
import { firehydrant } from './systems/firehydrant.ts';
import { githubIssues } from './systems/github-issues.ts';
import { googleCloud } from './systems/google-cloud.ts';
import { incidentIo } from './systems/incident-io.ts';
import { jira } from './systems/jira.ts';
import { opsgenieAlerts, opsgenieIncidents } from './systems/opsgenie.ts';
import { ownExport } from './systems/own-export.ts';
import { pagerdutyAnalytics, pagerdutyRest } from './systems/pagerduty.ts';
import { rootly } from './systems/rootly.ts';
import { serviceNow, serviceNowEvents } from './systems/servicenow.ts';
import { incidentIoPage, statuspage } from './systems/statuspage.ts';

/** The systems whose exports are known, the pickiest first: the first that recognises a table takes it. */
export const ADAPTERS: readonly Adapter[] = [
  ownExport,
  fails,
  cloudLabels,
  aiIncidentDatabase,
  statuspage,
  incidentIoPage,
  incidentIo,
  googleCloud,
  awsEvents,
  awsPersonalHealth,
  awsLiveEvents,
  awsDashboard,
  datadog,
  rootly,
  firehydrant,
  opsgenieAlerts,
  opsgenieIncidents,
  pagerdutyAnalytics,
  pagerdutyRest,
  githubIssues,
  jira,
  serviceNowEvents,
  serviceNow,
];
