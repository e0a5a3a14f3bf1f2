import type { DatasetSummary } from '../dataset/dataset.ts';
import type { ExclusionReason } from '../dataset/report.ts';
import type { Role } from '../dataset/roles.ts';
import { sourceDimension } from '../statistics/fairness/source-check.ts';
import type { ParamsOf } from '../statistics/index.ts';

/** Rows that hold no incident of their own: nothing is lost with them. */
const NO_INCIDENT: ReadonlySet<ExclusionReason> = new Set([
  'empty-row',
  'repeated-header',
  'footer',
  'collapsed-events',
]);

/** The field that a role fills, as the coverage names it. */
export const fieldOfRole = (role: Role): string => (role === 'reassignments' ? 'reassigned' : role);

/** What the grade needs to know of how a dataset was read: rows used and left out, and the fields that have a column. */
export function qualityParams(
  dataset: Pick<DatasetSummary, 'bundled' | 'dimensions' | 'mapping' | 'report'>,
): ParamsOf<'quality'> {
  const { bundled, dimensions, mapping, report } = dataset;
  const source = sourceDimension(dimensions.map(({ dimension }) => dimension));
  const lost = report.excluded.filter(({ reason }) => !NO_INCIDENT.has(reason));
  return {
    used: report.incidents,
    rows: report.incidents + lost.reduce((sum, { count }) => sum + count, 0),
    mapped: mapping.columns.map(({ role }) => fieldOfRole(role)),
    ...(source && { source }),
    synthetic: bundled?.synthetic ?? false,
  };
}
