import { type Adapter, column } from '../adapter.ts';

/** The canonical columns, as this app and the public datasets write them. */
export const ownExport: Adapter = {
  name: 'Canonical incidents',
  recognises: ({ has }) =>
    has('id', 'class', 'severity', 'impact_start_at', 'detected_at', 'mitigated_at', 'resolved_at'),
  columns: [
    column('id', 'id'),
    column('title', 'title'),
    column('summary', 'summary'),
    column('url', 'url'),
    column('class', 'class'),
    column('severity', 'severity'),
    column('status', 'status'),
    column('detectionSource', 'detection_source'),
    column('falseAlarm', 'false_alarm'),
    column('stage', 'lifecycle_stage'),
    column('symptom', 'symptom_category, symptom'),
    column('rootCause', 'root_cause_category, root_cause'),
    column('mitigation', 'mitigation_category, mitigation'),
    column('service', 'service'),
    column('provider', 'provider'),
    column('region', 'region'),
    column('team', 'team'),
    column('impactStart', 'impact_start_at'),
    column('detected', 'detected_at'),
    column('acknowledged', 'acknowledged_at'),
    column('mitigated', 'mitigated_at'),
    column('resolved', 'resolved_at'),
    column('lastUpdate', 'last_update_at'),
    column('reassignments', 'reassignments, reassignment_count'),
  ],
  isCurated: true,
  classRule: { kind: 'column' },
  notes: [],
};
