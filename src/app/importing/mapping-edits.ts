import type { ClassRule, ColumnMapping, Mapping, Role, TimeFormat } from '../../core/dataset/roles.ts';
import { isTimeRole } from './role-words.ts';

type Order = TimeFormat['order'];

/** How instants seem to be written, from a few of them; ISO when nothing tells. */
export function guessedOrder(written: readonly string[]): Order {
  const values = written.map((value) => value.trim()).filter((value) => value !== '');
  const [first = ''] = values;
  if (/^\d{12,14}$/.test(first)) return 'epoch-milliseconds';
  if (/^\d{9,11}(\.\d+)?$/.test(first)) return 'epoch-seconds';
  const parts = values.map((value) => /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ]\d{2,4}/.exec(value));
  if (!parts.some((part) => part !== null)) return 'iso';
  return parts.some((part) => part !== null && Number(part[2]) > 12) ? 'month-first' : 'day-first';
}

const isDayOrMonth = (order: Order | undefined): boolean => order === 'day-first' || order === 'month-first';

function inRole(column: ColumnMapping, role: Role, time: TimeFormat): ColumnMapping {
  const { index, header } = column;
  if (isTimeRole(role)) return { index, header, role, time: column.time ?? time };
  return role === column.role ? column : { index, header, role };
}

/** The mapping with a column in another role. A role has one column: the one that had it is kept unused. */
export function withRole(mapping: Mapping, index: number, role: Role, written: readonly string[]): Mapping {
  const zone = mapping.columns.find((column) => column.time)?.time?.zone ?? 'UTC';
  const time = { order: guessedOrder(written), zone };
  const columns = mapping.columns.map((column) => {
    if (column.index === index) return inRole(column, role, time);
    const isTaken = role !== 'keep' && column.role === role;
    return isTaken ? inRole(column, 'keep', time) : column;
  });
  const classRule: ClassRule = role === 'class' ? { kind: 'column' } : mapping.classRule;
  return { ...mapping, columns, classRule };
}

const withTimes = (mapping: Mapping, change: (time: TimeFormat) => TimeFormat): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((column) => (column.time ? { ...column, time: change(column.time) } : column)),
});

/** Every column that is written day first or month first, read in this order. */
export const withDayOrder = (mapping: Mapping, order: 'day-first' | 'month-first'): Mapping =>
  withTimes(mapping, (time) => (isDayOrMonth(time.order) ? { ...time, order } : time));

/** Every time without a zone of its own, read in this one. */
export const withZone = (mapping: Mapping, zone: string): Mapping =>
  withTimes(mapping, (time) => ({ ...time, zone }));

/** The columns of which it can be asked whether the day or the month comes first. */
export const dayOrMonthColumns = (mapping: Mapping): readonly ColumnMapping[] =>
  mapping.columns.filter((column) => isDayOrMonth(column.time?.order));

const hasRole = (mapping: Mapping, ...roles: readonly Role[]): boolean =>
  mapping.columns.some((column) => roles.includes(column.role));

/** What still keeps a mapping from being opened, as a question; undefined when nothing does. */
export function openQuestion(mapping: Mapping): string | undefined {
  if (!hasRole(mapping, 'impactStart', 'detected')) return 'Which column says when an incident started?';
  const { classRule } = mapping;
  if (classRule.kind === 'column' && !hasRole(mapping, 'class')) return 'How is GenAI told from the rest?';
  if (classRule.kind === 'rules' && classRule.rules.every(({ words, isOff }) => isOff || words.length === 0))
    return 'Which words make an incident GenAI?';
  if (classRule.kind === 'words' && classRule.words.length === 0)
    return 'Which words make an incident GenAI?';
  return undefined;
}
