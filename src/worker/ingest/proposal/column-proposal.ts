import { MARKS_WITHOUT_NA } from '../../../core/dataset/missing-marks.ts';
import { type ColumnMapping, LABEL_ROLES, type Role } from '../../../core/dataset/roles.ts';
import { hasRegionCodes } from '../row-labels.ts';
import { ORDER_WORDS } from '../times/order-words.ts';
import { dayOrderCounts, type TimeEvidence, type TimeOrder } from '../times/time-evidence.ts';
import { fixedValues } from '../values/fixed-values.ts';
import { multipleEvidence } from '../values/multiple.ts';
import type { Claim } from './claims.ts';
import type { ColumnProposal } from './proposal.ts';
import type { ColumnSample } from './sample.ts';

const FIXED = ['class', 'severity', 'status', 'detectionSource', 'falseAlarm', 'stage'] as const;
type FixedRole = (typeof FIXED)[number];
const isFixed = (role: Role): role is FixedRole => FIXED.some((fixed) => fixed === role);

function valuesOf(role: FixedRole, { distinct, marks }: ColumnSample): Readonly<Record<string, string>> {
  const raw = distinct.slice(0, 200);
  const read = fixedValues(role, raw);
  const entries = raw.flatMap((value, at) => (read[at] === undefined ? [] : [[value, read[at] ?? '']]));
  // On a status page `none` is the least impact; elsewhere it is a missing mark.
  const isStatusPage = role === 'severity' && raw.some((value) => /^minor$/i.test(value));
  const none = marks.filter((mark) => isStatusPage && /^none$/i.test(mark)).map((mark) => [mark, 'low']);
  return Object.fromEntries([...entries, ...none]);
}

function whyValues(role: FixedRole, why: string, values: Readonly<Record<string, string>>): string {
  const levels = Object.keys(values).length;
  const meant = new Set(Object.values(values)).size;
  return role === 'severity' && levels !== meant ? `${why}; ${levels} levels to ${meant}` : why;
}

/** A column of free values: which marks mean none, and whether its cells hold lists. */
function freeColumn(
  mapping: ColumnMapping,
  base: Pick<ColumnProposal, 'sample' | 'confidence' | 'isOrderAssumed'>,
  why: string,
): ColumnProposal {
  if (!LABEL_ROLES.some((label) => label === mapping.role)) return { ...base, why, mapping };
  const { distinct, marks } = base.sample;
  const isRegionNa = mapping.role === 'region' && marks.includes('NA') && hasRegionCodes(distinct);
  const several = multipleEvidence(distinct);
  const reasons = [
    why,
    ...(isRegionNa
      ? ['NA is a region here']
      : marks.length > 0
        ? [`${marks.join(', ')} read as missing`]
        : []),
    ...(several ? [`several values in ${several.cells} of its ${distinct.length}, kept joined`] : []),
  ];
  return {
    ...base,
    why: reasons.join('; '),
    mapping: {
      ...mapping,
      ...(isRegionNa && { missing: MARKS_WITHOUT_NA }),
      ...(several && { multiple: several.multiple }),
    },
  };
}

function whyTime(
  why: string,
  { time }: ColumnMapping,
  sample: ColumnSample,
  { isAmbiguous }: TimeEvidence,
  agreed: TimeOrder | undefined,
): string {
  const order = time && ORDER_WORDS[time.order];
  if (!order) return why;
  if (!/first/.test(order)) return `${why}; ${order}`;
  const { dayFirst, monthFirst } = dayOrderCounts(sample.values);
  if (!isAmbiguous)
    return `${why}; ${order}: ${Math.max(dayFirst, monthFirst)} of ${sample.values.length} fit no other`;
  return agreed
    ? `${why}; ${order}, as in a column of the same look`
    : `${why}; ${order} is a guess: see the question`;
}

/** A column's proposal once its claim has won. */
export function wonColumn(
  header: string,
  index: number,
  claim: Claim,
  sample: ColumnSample,
  agreed: TimeOrder | undefined,
): ColumnProposal {
  const { role, why, evidence, confidence } = claim;
  const base = { sample, confidence, isOrderAssumed: false };
  if (evidence) {
    const order = evidence.isAmbiguous && agreed ? agreed : evidence.order;
    const mapping: ColumnMapping = { index, header, role, time: { order, zone: 'UTC' } };
    return {
      ...base,
      why: whyTime(why, mapping, sample, evidence, agreed),
      mapping,
      isOrderAssumed: evidence.isAmbiguous && !agreed,
    };
  }
  if (claim.duration)
    return { ...base, why, mapping: { index, header, role, duration: claim.duration.format } };
  if (!isFixed(role)) return freeColumn({ index, header, role }, base, why);
  const values = valuesOf(role, sample);
  return { ...base, why: whyValues(role, why, values), mapping: { index, header, role, values } };
}
