import type { Undecidable } from '../../../core/dataset/report.ts';
import type { Role } from '../../../core/dataset/roles.ts';
import type { RawTable } from '../../formats/format.ts';
import type { Known } from '../known.ts';
import { agreedOrder, claimOf, KEPT, WEAK_RANK, winners, withImpactStart } from './claims.ts';
import { firstRules, onlyGenaiVendors } from './class-evidence.ts';
import { wonColumn } from './column-proposal.ts';
import { ASIDE_AT_FIRST, fromKnown } from './from-known.ts';
import type { ColumnProposal, Proposal } from './proposal.ts';
import { columnQuestions } from './questions.ts';
import { type ColumnSample, NO_SAMPLE, sampleColumns } from './sample.ts';

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
    if (winning.has(index)) return wonColumn(header, index, claim, sample, agreed);
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

/** Questions without which a file is not opened: a wrong answer would change every duration or date. */
const BLOCKING: ReadonlySet<Undecidable> = new Set<Undecidable>([
  'day-order',
  'abbreviation',
  'duration-unit',
  'decimal',
]);

/** Whether a question is left that must be answered; a column of the same look answers for the order of day and month. */
const isAsked = (columns: readonly ColumnProposal[]): boolean =>
  columns.some(({ mapping, sample, isOrderAssumed }) =>
    columnQuestions(mapping, sample).some(
      ({ what }) => BLOCKING.has(what) && (what !== 'day-order' || isOrderAssumed),
    ),
  );

const isKnown = ({ confidence }: ColumnProposal): boolean => confidence !== 'weak';

/** What the columns of a table seem to mean, from their headers and a sample of their values. */
export function propose(raw: RawTable, known?: Known): Proposal {
  const samples = sampleColumns(raw);
  if (known) return fromKnown(known, samples);
  const columns = fromNames(raw, samples);
  const base = { columns, setAside: ASIDE_AT_FIRST };
  const ofRole = (role: Role) => columns.find(({ mapping }) => mapping.role === role);
  // A start by name whose values cannot be read is known nonetheless: asking again would not help.
  const start = [ofRole('impactStart'), ofRole('detected')].some(
    (column) => column !== undefined && (isKnown(column) || column.why.startsWith('name')),
  );
  const isReady = start && !isAsked(columns);
  if (ofRole('class')) return { ...base, classRule: { kind: 'column' }, isReady, notes: [] };
  if (onlyGenaiVendors(ofRole('provider')?.sample.distinct ?? [])) {
    const notes = ['All providers sell generative AI: every incident counts as GenAI.'];
    return { ...base, classRule: { kind: 'all', value: 'genai' }, isReady, notes };
  }
  return { ...base, classRule: firstRules(), isReady: false, notes: [] };
}
