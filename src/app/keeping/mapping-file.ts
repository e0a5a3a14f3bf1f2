import * as v from 'valibot';
import { type KeptMapping, keptMappingOf } from './kept.ts';
import { mappingSchema } from './mapping-schema.ts';

const KIND = 'incident-lens-mapping';
const VERSION = 1;

const fileSchema = v.object({
  kind: v.literal(KIND),
  version: v.number(),
  name: v.string(),
  mapping: mappingSchema,
});

/** A mapping with its class rules as a small JSON file. */
export const mappingFile = ({ name, mapping }: Pick<KeptMapping, 'name' | 'mapping'>): Blob =>
  new Blob([`${JSON.stringify({ kind: KIND, version: VERSION, name, mapping }, null, 2)}\n`], {
    type: 'application/json',
  });

/** The mapping in a file that `mappingFile` wrote, or a sentence that says why there is none. */
export function mappingFromFile(text: string, now: number): KeptMapping | string {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return 'This file is no JSON.';
  }
  const read = v.safeParse(fileSchema, written);
  if (!read.success) return 'This JSON holds no mapping of Incident Lens.';
  const { version, mapping, name } = read.output;
  if (version > VERSION) return `This mapping was written by a newer version (${version}) of Incident Lens.`;
  return { ...keptMappingOf(mapping, name, now), uses: 0 };
}
