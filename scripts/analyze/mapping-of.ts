import { mappingFromFile } from '../../src/app/keeping/mapping-file.ts';
import type { ColumnReport } from '../../src/core/dataset/report.ts';
import { LABEL_ROLES, type Mapping, type Role, TEXT_ROLES } from '../../src/core/dataset/roles.ts';
import { MILESTONES } from '../../src/core/incident/milestones.ts';
import { Misuse } from './options.ts';

const ROLES: readonly Role[] = [
  ...TEXT_ROLES,
  ...LABEL_ROLES,
  ...MILESTONES,
  'lastUpdate',
  'reassignments',
  'keep',
];

const isTime = (role: Role): boolean => role === 'lastUpdate' || MILESTONES.some((name) => name === role);

/**
 * The mapping in a file that the app exported.
 * @throws Misuse with a sentence
 */
export function mappingFrom(text: string, name: string): Mapping {
  const read = mappingFromFile(text, 0);
  if (typeof read === 'string') throw new Misuse(`${name}: ${read}`);
  return read.mapping;
}

/**
 * The mapping with columns in other roles, `header=role`. A role has one column: the one that had it is kept unused.
 * @throws Misuse with a sentence
 */
export function withRoles(
  mapping: Mapping,
  choices: readonly string[],
  reports: readonly ColumnReport[],
): Mapping {
  return choices.reduce((current, choice) => {
    const at = choice.lastIndexOf('=');
    const [header, word] = [choice.slice(0, at), choice.slice(at + 1)];
    const role = ROLES.find((name) => name.toLowerCase() === word.toLowerCase());
    if (at < 1 || role === undefined)
      throw new Misuse(`--role takes HEADER=ROLE with a role of ${ROLES.join(', ')}, not "${choice}".`);
    if (!current.columns.some((column) => column.header === header))
      throw new Misuse(
        `There is no column "${header}". There are ${reports.map((one) => one.header).join(', ')}.`,
      );
    return withRole(current, header, role);
  }, mapping);
}

function withRole(mapping: Mapping, header: string, role: Role): Mapping {
  const zone = mapping.columns.find(({ time }) => time)?.time?.zone ?? 'UTC';
  const columns = mapping.columns.map((column) => {
    const { index } = column;
    if (column.header === header)
      return isTime(role)
        ? { index, header, role, time: column.time ?? ({ order: 'iso', zone } as const) }
        : { index, header, role };
    return role !== 'keep' && column.role === role
      ? { index, header: column.header, role: 'keep' as const }
      : column;
  });
  return { ...mapping, columns, ...(role === 'class' && { classRule: { kind: 'column' as const } }) };
}
