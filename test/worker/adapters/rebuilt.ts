import { readFile } from 'node:fs/promises';
import type { IncidentTable } from '../../../src/core/table/table.ts';
import { textAt } from '../../../src/core/table/text-column.ts';
import type { RawTable } from '../../../src/worker/formats/format.ts';
import { labels, openTable, readTable } from '../../support/open-text.ts';

export const DATA = new URL('../../../../shared/data/', import.meta.url);

/** One incident as two files tell it. Instants in EpochMs, NaN when missing. */
export interface Told {
  readonly id: string;
  readonly title: string;
  readonly class: string;
  readonly provider: string;
  readonly start: number;
  readonly end: number;
  /** What the file itself says of its quality, '' for nothing. */
  readonly quality: string;
}

const bytesOf = async (name: string) => new Uint8Array(await readFile(new URL(name, DATA)));

/** The incidents of a table; the end is the first of these milestones that is known. */
function told(table: IncidentTable, ends: readonly ('mitigated' | 'resolved')[]): readonly Told[] {
  const classes = labels(table, 'class') ?? [];
  const quality = table.source.find(({ name }) => name === 'data_quality');
  const providers = labels(table, 'provider') ?? [];
  return Array.from({ length: table.rows }, (_, row): Told => {
    const known = ends.map((end) => table.milestones[end]?.[row]).find((at) => at && !Number.isNaN(at));
    return {
      id: textAt(table.id, row),
      title: textAt(table.title, row),
      class: classes[row] ?? '',
      provider: providers[row] ?? '',
      start: table.startedAt[row] ?? Number.NaN,
      end: known ?? Number.NaN,
      quality: quality?.text(row) ?? '',
    };
  });
}

const record = (raw: RawTable, row: number): Record<string, string> =>
  Object.fromEntries(raw.header.map((name, column) => [name, raw.cell(row, column)]));

/** The AWS labels with the dates of the provider's own feed, found by service and posts. */
async function datedAwsLabels(): Promise<Uint8Array<ArrayBuffer>> {
  const [label, feed] = await Promise.all(
    ['cloud_aws_label.csv', 'cloud_aws_provider.parquet'].map(async (name) =>
      readTable(await bytesOf(name), name),
    ),
  );
  if (!label || !feed) throw new Error('no labels');
  const key = (service = '', posts = ''): string => `${service}|${posts.trim().replace(/\s+/g, ' ')}`;
  const dates = new Map<string, string>();
  for (let row = 0; row < feed.rows; row++) {
    const { service_name, description, date = '' } = record(feed, row);
    dates.set(key(service_name, description), date);
  }
  const records = Array.from({ length: label.rows }, (_, row) => {
    const fields = record(label, row);
    return { ...fields, date: dates.get(key(fields.service, fields.description)) ?? '' };
  });
  return new TextEncoder().encode(JSON.stringify(records));
}

/** The public incidents rebuilt from the raw files through the adapters. */
export async function rebuilt(): Promise<readonly Told[]> {
  const files = [
    ['fails_incident_stages_all.csv', await bytesOf('fails_incident_stages_all.csv')],
    ['cloud_azure_label.csv', await bytesOf('cloud_azure_label.csv')],
    ['cloud_gcp_label.csv', await bytesOf('cloud_gcp_label.csv')],
    ['aws.json', await datedAwsLabels()],
  ] as const;
  const tables = await Promise.all(files.map(([name, bytes]) => openTable(bytes, name)));
  return tables.flatMap(({ table }) => told(table, ['resolved']));
}

/** The public incidents as prepared, every record in. */
export async function prepared(): Promise<readonly Told[]> {
  const { table } = await openTable(await bytesOf('public-incidents.csv'), 'public-incidents.csv');
  return told(table, ['resolved']).map((incident, row) => {
    const isCloud = !incident.id.startsWith('fails-');
    const mitigated = table.milestones.mitigated?.[row] ?? Number.NaN;
    return { ...incident, end: isCloud ? mitigated : incident.end };
  });
}
