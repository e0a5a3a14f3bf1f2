import type { DecimalMark, DurationFormat, DurationUnit } from '../../../core/dataset/roles.ts';
import { readDuration, readNumber, readSpelled, unitOfWord } from './written-duration.ts';

/** What a column says about being durations. */
export interface DurationEvidence {
  readonly format: DurationFormat;
  /** Share of the values that can be read, from 0 to 1. */
  readonly readable: number;
  /** How many values are bare numbers, whose unit something else must tell. */
  readonly bare: number;
  /** True when neither header nor values tell the unit of bare numbers. */
  readonly isUnitOpen: boolean;
  readonly isDecimalOpen: boolean;
  /** For instance `seconds, by its name`. */
  readonly why: string;
}

/** What the marks of one number say: which stands before the decimals, or that either may. */
function decimalOf(value: string): DecimalMark | 'open' | undefined {
  const trimmed = value.trim();
  const marks = /^[+-]?[\d.,' \u00a0]*\d$/.test(trimmed) ? trimmed.replace(/[^.,]/g, '') : '';
  const last = marks.at(-1);
  if (last !== ',' && last !== '.') return undefined;
  const other = last === ',' ? '.' : ',';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  const decimals = trimmed.length - 1 - trimmed.lastIndexOf(last);
  if (decimals !== 3) return last;
  return last === ',' ? 'open' : undefined;
}

/** Comma or point? `isOpen` when values such as `1,234` could be either, and nothing tells. */
export function decimalEvidence(values: readonly string[]): {
  readonly decimal: DecimalMark;
  readonly isOpen: boolean;
} {
  const found = values.map(decimalOf);
  const count = (mark: ReturnType<typeof decimalOf>): number =>
    found.filter((other) => other === mark).length;
  const comma = count(',');
  const point = count('.');
  return { decimal: comma > point ? ',' : '.', isOpen: count('open') > 0 && comma === 0 && point === 0 };
}

/** The unit in a column's name: `seconds_to_resolve`, `ttr_min`, `Duration (h)`, `elapsedTime.millis`. */
function unitInName(header: string): DurationUnit | undefined {
  const words = header
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter(Boolean);
  for (const word of words) {
    const unit = word.length > 1 || /[(_\s[]/.test(header) ? unitOfWord(word) : undefined;
    if (unit) return unit;
  }
  return undefined;
}

/** A spreadsheet's fractions of a day: with many decimals, and mostly below one. */
const isDayFraction = (numbers: readonly number[], values: readonly string[]): boolean => {
  const small = numbers.filter((value) => value > 0 && value < 1).length;
  const fine = values.filter((value) => /[.,]\d{4,}/.test(value)).length;
  return numbers.length > 0 && small > 0.8 * numbers.length && fine > 0.5 * numbers.length;
};

/** Decides how the durations of a column are written, from its name and its values without missing marks. */
export function durationEvidence(header: string, values: readonly string[]): DurationEvidence {
  const { decimal, isOpen } = decimalEvidence(values);
  const bareValues = values.filter((value) => !Number.isNaN(readNumber(value, decimal)));
  const numbers = bareValues.map((value) => readNumber(value, decimal));
  const named = unitInName(header);
  const isFraction = isDayFraction(numbers, bareValues);
  const unit = named ?? (isFraction ? 'days' : 'minutes');
  const format: DurationFormat = { unit, decimal };
  const readable = values.filter((value) => !Number.isNaN(readDuration(value, format))).length;
  const spelled = values.filter((value) => !Number.isNaN(readSpelled(value))).length;
  const isUnitOpen = bareValues.length > 0 && named === undefined && !isFraction;
  return {
    format,
    readable: values.length === 0 ? 0 : readable / values.length,
    bare: bareValues.length,
    isUnitOpen,
    isDecimalOpen: isOpen,
    why: whyUnit(unit, { named, isFraction, isUnitOpen, spelled }),
  };
}

interface Grounds {
  readonly named: DurationUnit | undefined;
  readonly isFraction: boolean;
  readonly isUnitOpen: boolean;
  readonly spelled: number;
}

function whyUnit(unit: DurationUnit, { named, isFraction, isUnitOpen, spelled }: Grounds): string {
  if (isUnitOpen) return `unit not written: ${unit} assumed`;
  if (named) return `${unit}, by its name`;
  if (isFraction) return 'fractions of a day, as a spreadsheet keeps them';
  return spelled > 0 ? 'values name their units' : 'no values';
}
