import { MARKS_WITHOUT_NA } from '../../core/dataset/missing-marks.ts';
import type { ColumnHints, ColumnQuestion } from '../../core/dataset/report.ts';
import {
  type ClassRule,
  type ColumnMapping,
  DURATION_ROLES,
  DURATION_UNITS,
  LABEL_ROLES,
  type Mapping,
  type Role,
  type SetAside,
  type TimeFormat,
} from '../../core/dataset/roles.ts';
import type { DerivedDimension } from '../../core/dataset/text-reader/text-reader.ts';
import { isFixedDimension } from '../../core/incident/dimensions.ts';
import { isTimeRole } from './role-words.ts';

type Order = TimeFormat['order'];

const isDayOrMonth = (order: Order | undefined): boolean => order === 'day-first' || order === 'month-first';

const PLAIN: ColumnHints = { order: 'iso', duration: { unit: 'minutes', decimal: '.' } };

function inRole(column: ColumnMapping, role: Role, zone: string, hints: ColumnHints = PLAIN): ColumnMapping {
  const { index, header } = column;
  if (isTimeRole(role)) return { index, header, role, time: column.time ?? { order: hints.order, zone } };
  if (role === column.role) return column;
  if (DURATION_ROLES.some((duration) => duration === role))
    return { index, header, role, duration: column.duration ?? hints.duration };
  const isFree = LABEL_ROLES.some((label) => label === role && !isFixedDimension(label));
  return { index, header, role, ...(isFree && hints.multiple && { multiple: hints.multiple }) };
}

/** The mapping with a column in another role. A role has one column: the one that had it is kept unused. */
export function withRole(mapping: Mapping, index: number, role: Role, hints?: ColumnHints): Mapping {
  const zone = mapping.columns.find((column) => column.time)?.time?.zone ?? 'UTC';
  const columns = mapping.columns.map((column) => {
    if (column.index === index) return inRole(column, role, zone, hints);
    const isTaken = role !== 'keep' && column.role === role;
    return isTaken ? inRole(column, 'keep', zone) : column;
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

/** An abbreviation without an answer: there is none to propose. */
const unanswered = ({ columns }: Mapping, questions: readonly ColumnQuestion[]): ColumnQuestion | undefined =>
  questions.find(
    ({ what, column, about }) =>
      what === 'abbreviation' &&
      columns.some(
        ({ index, time }) => index === column && time && time.abbreviations?.[about] === undefined,
      ),
  );

/** What still keeps a mapping from being opened, as a question; undefined when nothing does. */
export function openQuestion(
  mapping: Mapping,
  questions: readonly ColumnQuestion[] = [],
): string | undefined {
  const zone = unanswered(mapping, questions);
  if (zone) return `Which zone is ${zone.about} in “${zone.header}”?`;
  if (!hasRole(mapping, 'impactStart', 'detected')) return 'Which column says when an incident started?';
  const { classRule } = mapping;
  if (classRule.kind === 'column' && !hasRole(mapping, 'class')) return 'How is GenAI told from the rest?';
  if (classRule.kind === 'rules' && classRule.rules.every(({ words, isOff }) => isOff || words.length === 0))
    return 'Which words make an incident GenAI?';
  return undefined;
}

/** The mapping with one column changed. */
const withColumn = (
  mapping: Mapping,
  index: number,
  change: (column: ColumnMapping) => ColumnMapping,
): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((column) => (column.index === index ? change(column) : column)),
});

/** The column with the answer to a question about it; the zone and the order of day and month have edits of their own. */
function answered(column: ColumnMapping, { what, about }: ColumnQuestion, value: string): ColumnMapping {
  const { time, duration, multiple } = column;
  if (what === 'abbreviation' && time)
    return { ...column, time: { ...time, abbreviations: { ...time.abbreviations, [about]: value } } };
  const unit = DURATION_UNITS.find((other) => other === value);
  if (what === 'duration-unit' && duration && unit) return { ...column, duration: { ...duration, unit } };
  const decimal = value === ',' ? ',' : '.';
  if (what === 'decimal')
    return duration ? { ...column, duration: { ...duration, decimal } } : { ...column, decimal };
  const take = (['first', 'join', 'explode'] as const).find((other) => other === value);
  if (what === 'multiple' && multiple && take) return { ...column, multiple: { ...multiple, take } };
  if (what !== 'missing') return column;
  const { missing: _, ...rest } = column;
  return value === 'value' ? { ...rest, missing: MARKS_WITHOUT_NA } : rest;
}

/** The mapping with the answer to a question. */
export const withAnswer = (mapping: Mapping, question: ColumnQuestion, value: string): Mapping =>
  withColumn(mapping, question.column, (column) => answered(column, question, value));

/** A value of a column read as another; each value as written is kept beside it. */
export const withValue = (mapping: Mapping, index: number, written: string, read: string): Mapping =>
  withColumn(mapping, index, (column) => {
    const { [written]: _, ...others } = column.values ?? {};
    const values = read === written ? others : { ...others, [written]: read };
    return { ...column, values };
  });

const switched = <Kind>(kinds: readonly Kind[] | undefined, kind: Kind, isOn: boolean): readonly Kind[] => [
  ...(kinds ?? []).filter((other) => other !== kind),
  ...(isOn ? [kind] : []),
];

/** The mapping with a kind of record left out, or counted again. */
export const withSetAside = (mapping: Mapping, kind: SetAside, isAside: boolean): Mapping => ({
  ...mapping,
  setAside: switched(mapping.setAside, kind, isAside),
});

/** The mapping with a dimension read from the texts, or not. */
export const withDerived = (mapping: Mapping, dimension: DerivedDimension, isRead: boolean): Mapping => ({
  ...mapping,
  derive: switched(mapping.derive, dimension, isRead),
});
