import type { ClassRule, ColumnMapping, Mapping, Role } from '../../core/dataset/roles.ts';
import type { RawTable } from '../formats/format.ts';
import { isTimeRole, roleOfHeader } from './headers/role-names.ts';
import { type ColumnSample, sampleColumns } from './sample.ts';
import { type TimeEvidence, timeEvidence } from './times/time-evidence.ts';
import { fixedValues } from './values/fixed-values.ts';

/** The words that make an incident GenAI when no column says so and the reader has not chosen others. */
export const GENAI_WORDS = [
  'openai',
  'chatgpt',
  'gpt',
  'llm',
  'copilot',
  'claude',
  'anthropic',
  'gemini',
  'bedrock',
  'genai',
  'generative ai',
];

export interface ColumnProposal {
  readonly mapping: ColumnMapping;
  readonly confidence: 'sure' | 'likely' | 'weak';
  readonly why: string;
  readonly sample: ColumnSample;
}

export interface Proposal {
  readonly columns: readonly ColumnProposal[];
  readonly classRule: ClassRule;
  /** Whether start and class are known well enough to go on without a question. */
  readonly isReady: boolean;
}

const FIXED = ['class', 'severity', 'status', 'detectionSource', 'falseAlarm', 'stage'] as const;
type FixedRole = (typeof FIXED)[number];
const isFixed = (role: Role): role is FixedRole => FIXED.some((fixed) => fixed === role);

interface Claim {
  readonly role: Role;
  readonly rank: number;
  readonly evidence: TimeEvidence | undefined;
}

function claimOf(header: string, sample: ColumnSample): Claim {
  const named = roleOfHeader(header);
  if (!named) return { role: 'keep', rank: 0, evidence: undefined };
  if (!isTimeRole(named.role)) return { ...named, evidence: undefined };
  return { ...named, evidence: timeEvidence(sample.values) };
}

function winners(claims: readonly Claim[]): ReadonlySet<number> {
  const best = new Map<Role, number>();
  claims.forEach(({ role, rank }, column) => {
    const rival = best.get(role);
    if (role !== 'keep' && (rival === undefined || rank < (claims[rival]?.rank ?? 0))) best.set(role, column);
  });
  return new Set(best.values());
}

function valuesOf(role: FixedRole, sample: ColumnSample): Readonly<Record<string, string>> {
  const raw = [...new Set(sample.values)].slice(0, 200);
  const read = fixedValues(role, raw);
  return Object.fromEntries(raw.map((value, at) => [value, read[at] ?? '']));
}

/** What the columns of a table seem to mean, from their headers and a sample of their values. */
export function propose(raw: RawTable): Proposal {
  const samples = sampleColumns(raw);
  const claims = raw.header.map((header, column) =>
    claimOf(header, samples[column] ?? { values: [], missing: 1 }),
  );
  const won = winners(claims);
  const columns = raw.header.map((header, index): ColumnProposal => {
    const claim = claims[index];
    const sample = samples[index] ?? { values: [], missing: 1 };
    if (!claim || !won.has(index)) {
      return { mapping: { index, header, role: 'keep' }, confidence: 'likely', why: 'kept as it is', sample };
    }
    const { role, evidence } = claim;
    const time = evidence ? { time: { order: evidence.order, zone: 'UTC' } } : {};
    const values = isFixed(role) ? { values: valuesOf(role, sample) } : {};
    return { mapping: { index, header, role, ...time, ...values }, confidence: 'sure', why: 'name', sample };
  });
  const roles = new Set(columns.map(({ mapping }) => mapping.role));
  const hasClass = roles.has('class');
  return {
    columns,
    classRule: hasClass ? { kind: 'column' } : { kind: 'words', words: GENAI_WORDS },
    isReady: hasClass && (roles.has('impactStart') || roles.has('detected')),
  };
}

export const mappingOf = ({ columns, classRule }: Proposal): Mapping => ({
  columns: columns.map(({ mapping }) => mapping),
  classRule,
});
