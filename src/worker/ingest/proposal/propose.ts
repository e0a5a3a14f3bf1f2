import type { ColumnMapping, Role } from '../../../core/dataset/roles.ts';
import type { RawTable } from '../../formats/format.ts';
import { isDetection, isPlainStart, isTimeRole, roleOfHeader } from '../headers/role-names.ts';
import type { Known } from '../known.ts';
import { type TimeEvidence, type TimeOrder, timeEvidence } from '../times/time-evidence.ts';
import { fixedValues } from '../values/fixed-values.ts';
import { onlyGenaiVendors, tellsClass, wordsRule } from './class-evidence.ts';
import { fromKnown } from './from-known.ts';
import type { ColumnProposal, Confidence, Proposal } from './proposal.ts';
import { type ColumnSample, NO_SAMPLE, sampleColumns } from './sample.ts';

const FIXED = ['class', 'severity', 'status', 'detectionSource', 'falseAlarm', 'stage'] as const;
type FixedRole = (typeof FIXED)[number];
const isFixed = (role: Role): role is FixedRole => FIXED.some((fixed) => fixed === role);

/** What a column could be, before columns with the same claim are weighed against each other. */
interface Claim {
  readonly role: Role;
  /** Smaller is stronger. */
  readonly rank: number;
  readonly confidence: Confidence;
  readonly why: string;
  readonly evidence?: TimeEvidence;
}

const KEPT: Claim = { role: 'keep', rank: 0, confidence: 'likely', why: 'no role is known for this name' };
const WEAK_RANK = 1_000;

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function timeClaim(
  named: { readonly role: Role; readonly rank: number; readonly isTimeName: boolean },
  sample: ColumnSample,
): Claim {
  const evidence = timeEvidence(sample.values);
  const { role, rank } = named;
  if (sample.values.length === 0)
    return { role, rank: rank + 100, confidence: 'likely', why: 'name; no values', evidence };
  if (evidence.readable >= 0.5) {
    const confidence = evidence.readable > 0.9 ? 'sure' : 'likely';
    return {
      role,
      rank,
      confidence,
      why: `name; ${percent(evidence.readable)} of values are times`,
      evidence,
    };
  }
  // A bare word such as `closed` may be a flag; `closed_at` is a time, however badly written.
  if (!named.isTimeName) return { ...KEPT, why: 'the name suits a time, its values do not' };
  return { role, rank, confidence: 'weak', why: 'name; few values can be read as times', evidence };
}

function claimOf(header: string, sample: ColumnSample): Claim {
  const named = roleOfHeader(header);
  if (named) {
    return isTimeRole(named.role) ? timeClaim(named, sample) : { ...named, confidence: 'sure', why: 'name' };
  }
  if (tellsClass(sample))
    return { role: 'class', rank: WEAK_RANK, confidence: 'likely', why: 'values name GenAI and the rest' };
  const evidence = timeEvidence(sample.values);
  const isDated =
    sample.values.length >= 3 && evidence.readable > 0.95 && !/^\d+$/.test(sample.values[0] ?? '');
  return isDated
    ? { role: 'detected', rank: WEAK_RANK, confidence: 'weak', why: 'values are times', evidence }
    : KEPT;
}

/** The strongest claim to each role; of equal ones the first. Guessed starts yield to any column with a start's name. */
function winners(claims: readonly Claim[]): ReadonlySet<number> {
  const best = new Map<Role, number>();
  claims.forEach(({ role, rank }, column) => {
    const rival = best.get(role);
    if (role !== 'keep' && (rival === undefined || rank < (claims[rival]?.rank ?? 0))) best.set(role, column);
  });
  const guess = best.get('detected');
  if (guess !== undefined && best.has('impactStart') && claims[guess]?.rank === WEAK_RANK)
    best.delete('detected');
  return new Set(best.values());
}

/** Beside a column of detections, a plain start is the start of the impact. */
function withImpactStart(header: readonly string[], claims: readonly Claim[]): readonly Claim[] {
  const isKnown = claims.some(({ role }) => role === 'impactStart');
  const isDetected = claims.some(
    ({ role }, column) => role === 'detected' && isDetection(header[column] ?? ''),
  );
  if (isKnown || !isDetected) return claims;
  return claims.map((claim, column) =>
    claim.role === 'detected' && isPlainStart(header[column] ?? '')
      ? { ...claim, role: 'impactStart', confidence: 'likely', why: 'name; another column holds detection' }
      : claim,
  );
}

/** A column without a telling date takes the order of one with the same look. */
function agreedOrder(claims: readonly Claim[], won: ReadonlySet<number>): TimeOrder | undefined {
  const decided = claims.find(
    ({ evidence }, column) =>
      won.has(column) && evidence?.isAmbiguous === false && /^(day|month)-first$/.test(evidence.order),
  );
  return decided?.evidence?.order;
}

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

/** A column's proposal once its claim has won. */
function won(
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
    return { ...base, why, mapping, isOrderAssumed: evidence.isAmbiguous && !agreed };
  }
  if (!isFixed(role)) return { ...base, why, mapping: { index, header, role } };
  const values = valuesOf(role, sample);
  return { ...base, why: whyValues(role, why, values), mapping: { index, header, role, values } };
}

function fromNames(raw: RawTable, samples: readonly ColumnSample[]): readonly ColumnProposal[] {
  const claims = withImpactStart(
    raw.header,
    raw.header.map((header, column) => claimOf(header, samples[column] ?? NO_SAMPLE)),
  );
  const winning = winners(claims);
  const agreed = agreedOrder(claims, winning);
  return raw.header.map((header, index): ColumnProposal => {
    const claim = claims[index] ?? KEPT;
    const sample = samples[index] ?? NO_SAMPLE;
    if (winning.has(index)) return won(header, index, claim, sample, agreed);
    const isGuess = claim.role === 'keep' || claim.rank === WEAK_RANK;
    return {
      mapping: { index, header, role: 'keep' },
      confidence: 'likely',
      why: isGuess ? KEPT.why : 'another column has this role',
      sample,
      isOrderAssumed: false,
    };
  });
}

const isKnown = ({ confidence }: ColumnProposal): boolean => confidence !== 'weak';

/** What the columns of a table seem to mean, from their headers and a sample of their values. */
export function propose(raw: RawTable, known?: Known): Proposal {
  const samples = sampleColumns(raw);
  if (known) return fromKnown(known, samples);
  const columns = fromNames(raw, samples);
  const ofRole = (role: Role) => columns.find(({ mapping }) => mapping.role === role);
  // A start by name whose values cannot be read is known nonetheless: asking again would not help.
  const start = [ofRole('impactStart'), ofRole('detected')].some(
    (column) => column !== undefined && (isKnown(column) || column.why.startsWith('name')),
  );
  if (ofRole('class')) return { columns, classRule: { kind: 'column' }, isReady: start, notes: [] };
  if (onlyGenaiVendors(ofRole('provider')?.sample.distinct ?? [])) {
    const notes = ['All providers sell generative AI: every incident counts as GenAI.'];
    return { columns, classRule: { kind: 'all', value: 'genai' }, isReady: start, notes };
  }
  return { columns, classRule: wordsRule(), isReady: false, notes: [] };
}
