import type { ColumnChoice, ColumnQuestion } from '../../../core/dataset/report.ts';
import type { ColumnMapping, DurationFormat, TimeFormat } from '../../../core/dataset/roles.ts';
import { DURATION_UNITS, LABEL_ROLES } from '../../../core/dataset/roles.ts';
import { durationEvidence } from '../durations/duration-evidence.ts';
import { readDuration } from '../durations/written-duration.ts';
import { instantText } from '../times/instants.ts';
import { dayOrderCounts } from '../times/time-evidence.ts';
import { abbreviationOf, readWritten } from '../times/written-time.ts';
import { AMBIGUOUS_ZONES } from '../times/zone.ts';
import { multipleEvidence, partsOf } from '../values/multiple.ts';
import type { ColumnSample } from './sample.ts';

type Asked = Omit<ColumnQuestion, 'column' | 'header'>;

const plainInstant = (written: string, format: TimeFormat): string =>
  instantText(written, format).slice(0, 16).replace('T', ' ');

/** `03/04/2024 10:00 is 2024-04-03 10:00`. */
const readsAs = (written: string, format: TimeFormat): string => {
  const read = plainInstant(written, format);
  return read === '' ? `${written} cannot be read` : `${written} is ${read} UTC`;
};

/** Day or month first: asked where no value has a number above 12 in either place. */
function dayOrderQuestion({ values }: ColumnSample, time: TimeFormat): Asked | undefined {
  const { dayFirst, monthFirst, either } = dayOrderCounts(values);
  if (either === 0 || dayFirst > 0 || monthFirst > 0) return undefined;
  const example = values.find((value) => /^\s*(\d{1,2})\D(?!\1\D)/.test(value)) ?? values[0] ?? '';
  const choice = (order: 'day-first' | 'month-first'): ColumnChoice => ({
    value: order,
    reads: readsAs(example, { ...time, order }),
    fits: either,
  });
  return {
    what: 'day-order',
    about: '',
    of: values.length,
    choices: [choice('day-first'), choice('month-first')],
    proposed: time.order === 'month-first' ? 'month-first' : 'day-first',
    hangs: 'Dates move by up to eleven months; durations over a change of day change too.',
  };
}

/** A zone for times that carry none: asked where any does. */
function zoneQuestion({ values }: ColumnSample, time: TimeFormat): Asked | undefined {
  const zoneless = values.filter((value) => {
    const written = readWritten(value, time);
    return (
      written !== undefined && written.offset === undefined && !(abbreviationOf(value) in AMBIGUOUS_ZONES)
    );
  });
  const [example] = zoneless;
  if (example === undefined) return undefined;
  return {
    what: 'zone',
    about: '',
    of: values.length,
    choices: [...new Set([time.zone, 'UTC'])].map((zone) => ({
      value: zone,
      reads: readsAs(example, { ...time, zone }),
      fits: zoneless.length,
    })),
    proposed: time.zone,
    hangs: 'Hours and days move by the zone’s offset; durations change only where the clocks change.',
  };
}

/** What abbreviations such as CST stand for: asked for each that several zones share. */
function abbreviationQuestions({ values }: ColumnSample, time: TimeFormat): readonly Asked[] {
  const counts = new Map<string, { count: number; readonly example: string }>();
  for (const value of values) {
    const name = abbreviationOf(value);
    if (!(name in AMBIGUOUS_ZONES)) continue;
    const found = counts.get(name) ?? { count: 0, example: value };
    found.count++;
    counts.set(name, found);
  }
  return [...counts].map(([name, { count, example }]) => ({
    what: 'abbreviation',
    about: name,
    of: count,
    choices: (AMBIGUOUS_ZONES[name] ?? []).map(({ offset, name: zone }) => ({
      value: offset,
      reads: `${zone}: ${readsAs(example, { ...time, abbreviations: { [name]: offset } })}`,
      fits: count,
    })),
    proposed: time.abbreviations?.[name] ?? '',
    hangs: `Several zones are called ${name}: times move by up to 14 hours.`,
  }));
}

const minutesWords = (minutes: number): string =>
  Number.isNaN(minutes)
    ? 'cannot be read'
    : `${Number(minutes.toPrecision(4)).toLocaleString('en-US', { maximumFractionDigits: 6 })} min`;

function durationQuestions(
  header: string,
  { values }: ColumnSample,
  format: DurationFormat,
): readonly Asked[] {
  const evidence = durationEvidence(header, values);
  const example = values.find((value) => /^[+-]?[\d.,]+$/.test(value)) ?? '';
  const ask = (
    what: Asked['what'],
    proposed: string,
    hangs: string,
    formats: Record<string, DurationFormat>,
  ): Asked => ({
    what,
    about: '',
    of: evidence.bare,
    choices: Object.entries(formats).map(([value, as]) => ({
      value,
      reads: `${example} is ${minutesWords(readDuration(example, as))}`,
      fits: values.filter((other) => readDuration(other, as) >= 0 && readDuration(other, as) < YEAR).length,
    })),
    proposed,
    hangs,
  });
  const units = Object.fromEntries(DURATION_UNITS.map((unit) => [unit, { ...format, unit }]));
  const marks = { '.': { ...format, decimal: '.' }, ',': { ...format, decimal: ',' } } as const;
  return [
    ...(evidence.isUnitOpen
      ? [ask('duration-unit', format.unit, 'Every duration of this column is multiplied by it.', units)]
      : []),
    ...(evidence.isDecimalOpen
      ? [ask('decimal', format.decimal, 'Values grow or shrink a thousandfold.', marks)]
      : []),
  ];
}

const YEAR = 525_600;

/** NA among names of places or teams may be a value: asked in columns of categories with few other marks. */
function missingQuestions(mapping: ColumnMapping, { marks, values }: ColumnSample): readonly Asked[] {
  const mark = marks.find((other) => other === 'NA');
  const isPlace =
    mapping.role === 'region' || /region|geo|area|country|market|site|location/i.test(mapping.header);
  if (mark === undefined || !isPlace) return [];
  const isMissing = mapping.missing === undefined || mapping.missing.includes('na');
  return [
    {
      what: 'missing',
      about: mark,
      of: values.length,
      choices: [
        { value: 'value', reads: 'NA is a value, such as North America', fits: values.length },
        { value: 'missing', reads: 'NA means that there is no value', fits: values.length },
      ],
      proposed: isMissing ? 'missing' : 'value',
      hangs: 'Its rows get a region of their own, or count as unknown.',
    },
  ];
}

function multipleQuestions({ multiple }: ColumnMapping, { distinct }: ColumnSample): readonly Asked[] {
  const evidence = multiple && multipleEvidence(distinct);
  if (!evidence) return [];
  const parts = partsOf(evidence.example, multiple.separator);
  const choice = (value: string, reads: string): ColumnChoice => ({ value, reads, fits: evidence.cells });
  return [
    {
      what: 'multiple',
      about: '',
      of: distinct.length,
      choices: [
        choice('join', `${parts.join('; ')} is one value`),
        choice('first', `${parts[0] ?? ''} counts, the rest is dropped`),
        choice('explode', `${parts.join(' and ')} each count: shares sum to more than 100 %`),
      ],
      proposed: multiple.take,
      hangs: 'Which category an incident with several values is counted in.',
    },
  ];
}

/** What a column's values leave open under a mapping, with the answer that the mapping holds. */
export function columnQuestions(mapping: ColumnMapping, sample: ColumnSample): readonly ColumnQuestion[] {
  const { index, header, role, time, duration } = mapping;
  const asked: (Asked | undefined)[] = [];
  if (time)
    asked.push(
      dayOrderQuestion(sample, time),
      zoneQuestion(sample, time),
      ...abbreviationQuestions(sample, time),
    );
  if (duration) asked.push(...durationQuestions(header, sample, duration));
  if (LABEL_ROLES.some((label) => label === role))
    asked.push(...missingQuestions(mapping, sample), ...multipleQuestions(mapping, sample));
  return asked.flatMap((question) => (question ? [{ column: index, header, ...question }] : []));
}
