import type { ColumnMapping, SetAside } from '../../../core/dataset/roles.ts';
import { isTimeRole, roleOfHeader } from '../headers/role-names.ts';
import type { Known } from '../known.ts';
import { ORDER_WORDS } from '../times/order-words.ts';
import { type TimeEvidence, timeEvidence } from '../times/time-evidence.ts';
import { fixedValues } from '../values/fixed-values.ts';
import type { ColumnProposal, Proposal } from './proposal.ts';
import { type ColumnSample, NO_SAMPLE } from './sample.ts';

/** No incidents by what they are called. Records that merely look alike stay in until the reader says otherwise. */
export const ASIDE_AT_FIRST: readonly SetAside[] = ['maintenance', 'test'];

/** A column of the organisation's own that says GenAI or not, which no words can know better. */
function isClassColumn({ role, header }: ColumnMapping, { distinct }: ColumnSample): boolean {
  return (
    role === 'keep' &&
    roleOfHeader(header)?.role === 'class' &&
    distinct.length > 0 &&
    fixedValues('class', distinct).every((value) => value !== undefined)
  );
}

const orderWords = ({ time }: ColumnMapping): readonly string[] => {
  const words = time && ORDER_WORDS[time.order];
  return words ? [words] : [];
};

/** What is known of a table as a proposal: times are read as their values are written. */
export function fromKnown(known: Known, samples: readonly ColumnSample[]): Proposal {
  const sampleOf = (index: number): ColumnSample => samples[index] ?? NO_SAMPLE;
  const evidence = new Map<number, TimeEvidence>();
  for (const { index, role, time } of known.columns) {
    if (isTimeRole(role) && !time) evidence.set(index, timeEvidence(sampleOf(index).values));
  }
  const decided = [...evidence.values()].find(
    ({ order, isAmbiguous }) => !isAmbiguous && /^(day|month)-first$/.test(order),
  );
  const own = known.columns.some(({ role }) => role === 'class')
    ? undefined
    : known.columns.find((column) => isClassColumn(column, sampleOf(column.index)));
  const columns = known.columns.map((column): ColumnProposal => {
    const found = evidence.get(column.index);
    const order = found?.isAmbiguous && decided ? decided.order : found?.order;
    const mapping: ColumnMapping = {
      ...column,
      ...(column === own && { role: 'class' as const }),
      ...(order && { time: { order, zone: 'UTC' } }),
    };
    return {
      mapping,
      confidence: 'sure',
      why: [known.name, ...orderWords(mapping)].join('; '),
      sample: sampleOf(column.index),
      isOrderAssumed: found?.isAmbiguous === true && !decided,
    };
  });
  return {
    columns,
    setAside: known.isCurated ? [] : ASIDE_AT_FIRST,
    classRule: own ? { kind: 'column' } : known.classRule,
    // Dates that may be read in two ways are asked about, whatever the system.
    isReady: !columns.some(({ isOrderAssumed }) => isOrderAssumed),
    notes: [`Recognised as ${known.name}.`, ...known.notes],
  };
}
