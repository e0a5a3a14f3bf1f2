import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LABEL_ROLES, TEXT_ROLES } from '../../../src/core/dataset/roles.ts';
import { VOCABULARY } from '../../../src/core/incident/dimensions.ts';
import { MILESTONES } from '../../../src/core/incident/milestones.ts';
import { roleOfHeader } from '../../../src/worker/ingest/headers/role-names.ts';

interface Schema {
  readonly properties: Readonly<
    Record<string, { readonly description: string; readonly enum?: readonly string[] }>
  >;
}

const readSchema = async (): Promise<Schema> =>
  JSON.parse(
    await readFile(new URL('../../../public/incident.schema.json', import.meta.url), 'utf8'),
  ) as Schema;

describe('incident.schema.json', () => {
  it('names each field so that the ingest understands it, and leaves no role out', async () => {
    const { properties } = await readSchema();
    const roles = Object.keys(properties).map((name) => roleOfHeader(name)?.role);
    expect(roles.toSorted()).toEqual(
      [...TEXT_ROLES, ...LABEL_ROLES, ...MILESTONES, 'lastUpdate', 'reassignments'].toSorted(),
    );
  });

  it('lists the fixed vocabularies', async () => {
    const { properties } = await readSchema();
    for (const [name, { enum: values }] of Object.entries(properties)) {
      const role = roleOfHeader(name)?.role;
      if (role && role in VOCABULARY) expect(values).toEqual(VOCABULARY[role as keyof typeof VOCABULARY]);
    }
  });

  it('describes every field', async () => {
    const { properties } = await readSchema();
    for (const { description } of Object.values(properties)) expect(description.length).toBeGreaterThan(20);
  });
});
