import type { Role } from '../../../core/dataset/roles.ts';
import { type DurationEvidence, durationEvidence } from '../durations/duration-evidence.ts';
import {
  DURATION_TO,
  isDetection,
  isDurationRole,
  isPlainStart,
  isTimeRole,
  roleOfHeader,
} from '../headers/role-names.ts';
import { type TimeEvidence, type TimeOrder, timeEvidence } from '../times/time-evidence.ts';
import { tellsClass } from './class-evidence.ts';
import type { Confidence } from './proposal.ts';
import type { ColumnSample } from './sample.ts';

/** What a column could be, before columns with the same claim are weighed against each other. */
export interface Claim {
  readonly role: Role;
  /** Smaller is stronger. */
  readonly rank: number;
  readonly confidence: Confidence;
  readonly why: string;
  readonly evidence?: TimeEvidence;
  readonly duration?: DurationEvidence;
}

export const KEPT: Claim = {
  role: 'keep',
  rank: 0,
  confidence: 'likely',
  why: 'no role is known for this name',
};
/** The rank of a role that only the values suggest. */
export const WEAK_RANK = 1_000;

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

/** Bare numbers are durations by their name only; spelled ones by their looks as well. */
function durationClaim(
  header: string,
  named: { readonly role: Role; readonly rank: number },
  sample: ColumnSample,
): Claim {
  const duration = durationEvidence(header, sample.values);
  if (sample.values.length > 0 && duration.readable < 0.5)
    return { ...KEPT, why: 'the name suits a duration, its values do not' };
  const confidence = duration.isUnitOpen || duration.isDecimalOpen ? 'weak' : 'sure';
  return { role: named.role, rank: named.rank, confidence, why: `name; ${duration.why}`, duration };
}

/** `resolution_time` that holds `2h 30m`: the time that it took. */
function asDuration(
  header: string,
  named: { readonly role: Role; readonly rank: number },
  sample: ColumnSample,
) {
  const role = DURATION_TO[named.role];
  const duration = durationEvidence(header, sample.values);
  const isSpelled = duration.readable > 0.9 && duration.bare < 0.1 * sample.values.length;
  return role && isSpelled && timeEvidence(sample.values).readable < 0.5
    ? durationClaim(header, { role, rank: named.rank + 10 }, sample)
    : undefined;
}

/** What one column could be, by its name and its values. */
export function claimOf(header: string, sample: ColumnSample): Claim {
  const named = roleOfHeader(header);
  if (named) {
    if (isDurationRole(named.role)) return durationClaim(header, named, sample);
    if (isTimeRole(named.role)) return asDuration(header, named, sample) ?? timeClaim(named, sample);
    return { ...named, confidence: 'sure', why: 'name' };
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
export function winners(claims: readonly Claim[]): ReadonlySet<number> {
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
export function withImpactStart(header: readonly string[], claims: readonly Claim[]): readonly Claim[] {
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
export function agreedOrder(claims: readonly Claim[], won: ReadonlySet<number>): TimeOrder | undefined {
  const decided = claims.find(
    ({ evidence }, column) =>
      won.has(column) && evidence?.isAmbiguous === false && /^(day|month)-first$/.test(evidence.order),
  );
  return decided?.evidence?.order;
}
