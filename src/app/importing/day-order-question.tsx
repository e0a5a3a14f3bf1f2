import type { Opened } from '../../core/dataset/dataset.ts';
import type { ColumnReport, DoubtReason } from '../../core/dataset/report.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import { plural } from '../../core/words/numbers.ts';
import { Choice } from './choice.tsx';
import { dayOrMonthColumns, withDayOrder } from './mapping-edits.ts';
import { PartHead } from './part-head.tsx';
import { useMappingPreview } from './use-mapping-preview.ts';

type DayOrder = 'day-first' | 'month-first';

const ORDERS: readonly { readonly order: DayOrder; readonly label: string }[] = [
  { order: 'day-first', label: 'Day first' },
  { order: 'month-first', label: 'Month first' },
];

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);

/** What a date like 03/04/2024 means in an order; '' when it has no such meaning. */
function dayAndMonth(written: string, order: DayOrder): string {
  const [, first, second] = /^(\d{1,2})\D(\d{1,2})\D/.exec(written.trim()) ?? [];
  if (first === undefined || second === undefined) return '';
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? 'no date' : `${Number(day)} ${name}`;
}

const countOf = (opened: Opened | undefined, reason: DoubtReason): number =>
  opened?.kind === 'opened'
    ? (opened.summary.report.doubts.find((doubt) => doubt.reason === reason)?.count ?? 0)
    : 0;

function consequence(opened: Opened | undefined): string {
  if (!opened) return 'Counting what it does …';
  if (opened.kind !== 'opened') return 'No row could be used.';
  const unreadable = countOf(opened, 'unreadable-time');
  const negative = countOf(opened, 'negative-duration');
  const read =
    unreadable === 0
      ? 'Every value fits'
      : `${plural(unreadable, 'row has', 'rows have')} a time that cannot be read`;
  return `${read}; ${plural(negative, 'incident ends', 'incidents end')} before the start.`;
}

interface DayOrderQuestionProps {
  readonly file: File;
  readonly mapping: Mapping;
  readonly reports: readonly ColumnReport[];
  readonly onMapping: (mapping: Mapping) => void;
}

/** Is 03/04 the third of April? Asked where a column is written that way, with what either answer does. */
export function DayOrderQuestion({ file, mapping, reports, onMapping }: DayOrderQuestionProps) {
  const columns = dayOrMonthColumns(mapping);
  const [first] = columns;
  if (!first) return null;
  const samples = (reports[first.index]?.samples ?? []).map(({ written }) => written);
  const written =
    samples.find((sample) => dayAndMonth(sample, 'month-first') !== 'no date') ?? samples[0] ?? '';
  const others = columns.length - 1;
  return (
    <section aria-label="Day or month first?">
      <PartHead
        title="Day or month first?"
        under={`${first.header}${others > 0 ? `, and ${plural(others, 'column')} in the same form` : ''}`}
      />
      {ORDERS.map(({ order, label }) => (
        <Choice
          key={order}
          question="day-order"
          label={label}
          isChosen={first.time?.order === order}
          onChoose={() => onMapping(withDayOrder(mapping, order))}
        >
          {written === '' ? '' : `${written} is ${dayAndMonth(written, order)}. `}
          <Consequence file={file} mapping={withDayOrder(mapping, order)} />
        </Choice>
      ))}
    </section>
  );
}

function Consequence({ file, mapping }: { readonly file: File; readonly mapping: Mapping }) {
  const { opened, isStale } = useMappingPreview(file, mapping);
  return consequence(isStale ? undefined : opened);
}
