import type { Dimension } from '../incident/dimensions.ts';
import type { Plan } from '../plan/plan.ts';
import { FEWEST_INCIDENTS } from './comparison.ts';
import { COUNT } from './counts.ts';
import { type CoverageField, type CoverageRow, coverage, fieldId } from './coverage.ts';
import { clocksDiffer } from './fairness/clocks-check.ts';
import { sourceCheck } from './fairness/source-check.ts';
import { type ShareOf, shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';

/** At least this share of the rows that hold an incident must be used. */
const ROWS_USED = 0.95;
/** At least this share of incidents must have a value in every mapped field. */
const FIELD_FILLED = 0.75;

export interface QualityParams {
  /** Rows that hold an incident, used or not. */
  readonly rows: number;
  /** Rows of them that became an incident, or a part of one. */
  readonly used: number;
  /** Fields that a column of the file was mapped to, as `fieldId` names them. */
  readonly mapped: readonly string[];
  /** A field that says where incidents were recorded, if there is one beside the provider. */
  readonly source?: Dimension;
  /** Made-up data are told so, never graded. */
  readonly synthetic: boolean;
}

/** `unknown`: too few incidents of a cohort to tell. */
export type TestState = 'passed' | 'failed' | 'unknown';

export interface ClockTest {
  readonly id: 'clock';
  readonly state: TestState;
  /** Incidents whose impact start is known: the others start at detection. */
  readonly impactKnown: Sides<ShareOf>;
}

export interface RowsTest {
  readonly id: 'rows';
  readonly state: TestState;
  readonly used: ShareOf;
}

export interface SourceTest {
  readonly id: 'source';
  readonly state: TestState;
  readonly dimension: Dimension;
  /** Cramér's V, NaN where the field has one value or none: then all comes from one source. */
  readonly cramersV: number;
  /** True where some incidents name a source, and of one cohort too few to tell. */
  readonly fewKnown: boolean;
  /** Incidents whose source is known. */
  readonly n: Sides<number>;
}

export interface FieldsTest {
  readonly id: 'fields';
  readonly state: TestState;
  /** Fields that a column was mapped to. */
  readonly mapped: number;
  /** The one of them that is filled least, of both cohorts together; undefined when none is mapped. */
  readonly least: { readonly field: CoverageField; readonly filled: ShareOf } | undefined;
}

export type QualityTest = ClockTest | RowsTest | SourceTest | FieldsTest;

/** `ungraded`: a cohort has too few incidents for the tests. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'synthetic' | 'ungraded';

export interface Quality extends Usage {
  readonly grade: Grade;
  /** Clock, rows, source, fields: always these four. */
  readonly tests: readonly QualityTest[];
}

const passedIf = (passes: boolean): TestState => (passes ? 'passed' : 'failed');

function clockTest(impactKnown: Sides<ShareOf>): ClockTest {
  const tooFew = Math.min(impactKnown.a.n, impactKnown.b.n) < FEWEST_INCIDENTS;
  return {
    id: 'clock',
    state: tooFew ? 'unknown' : passedIf(!clocksDiffer({ start: 'impact' }, impactKnown)),
    impactKnown,
  };
}

/** Untied where no incident names a source, since the file is then the one source of all; else as the fairness check. */
function sourceTest(check: ReturnType<typeof sourceCheck>, incidents: Sides<number>): SourceTest {
  const { dimension, cramersV, n } = check;
  const fewKnown = n.a + n.b > 0 && Math.min(n.a, n.b) < FEWEST_INCIDENTS;
  const tooFew = Math.min(incidents.a, incidents.b) < FEWEST_INCIDENTS;
  const state = tooFew ? 'unknown' : passedIf(!fewKnown && check.state !== 'bites');
  return { id: 'source', state, dimension, cramersV, fewKnown, n };
}

const isNamed = ({ n }: SourceTest): boolean => n.a + n.b > 0;

/** Of two fields that may say the source: the one that ties the class, else the one that is filled. */
function worse(one: SourceTest, other: SourceTest): SourceTest {
  if (one.state === 'failed') return one;
  return other.state === 'failed' || isNamed(other) ? other : one;
}

function fieldsTest(rows: readonly CoverageRow[], mapped: readonly string[]): FieldsTest {
  const filled = rows
    .filter(({ field }) => mapped.includes(fieldId(field)))
    .map(({ field, a, b }) => ({ field, filled: shareOf(a.events + b.events, a.n + b.n) }));
  const [least] = filled.toSorted((one, other) => one.filled.share - other.filled.share);
  const state =
    least === undefined || Number.isNaN(least.filled.share)
      ? 'unknown'
      : passedIf(least.filled.share >= FIELD_FILLED);
  return { id: 'fields', state, mapped: filled.length, least };
}

function gradeOf(tests: readonly QualityTest[], synthetic: boolean): Grade {
  if (synthetic) return 'synthetic';
  if (tests.some(({ state }) => state === 'unknown')) return 'ungraded';
  const failed = tests.filter(({ state }) => state === 'failed').length;
  return (['A', 'B', 'C'] as const)[failed] ?? 'D';
}

/** How far the file can be trusted, by four fixed tests. Asked of the whole file, whatever is filtered. */
export const quality = defineStatistic({
  title: 'Grade of the file',
  definition: {
    formula: 'No test failed: A. One: B. Two: C. Three or four: D.',
    population: 'All incidents of the file that are GenAI or not, whatever is filtered or compared.',
    leftOut:
      'Incidents without a class. Empty rows, repeated headers, footers and further rows of an incident count neither ' +
      'as used nor as left out. Made-up data are not graded, nor are files with under 20 incidents of a cohort.',
    method:
      'Clock: impact start known for shares at most 10 points apart. Rows: at least 95 % used. Source: Cramér’s V of ' +
      'source and class at most 0.9, from 20 incidents of each cohort with a source. Fields: each that a column was ' +
      'mapped to is filled for at least 75 %.',
    source: 'The open file.',
  },
  plans: (question, { source }: QualityParams) => {
    const { filter, cohorts } = question;
    const by = (dimension: Dimension) =>
      ({ filter, cohorts, groupBy: ['cohort', dimension], aggregates: COUNT }) as const;
    return {
      ...coverage.plans(question, undefined),
      origin: by(source ?? 'provider'),
    } as const satisfies Record<string, Plan>;
  },
  finish: (answers, question, params): Quality => {
    const { rows, incidents, used, inView } = coverage.finish(answers, question, undefined);
    const start = rows.find(({ field }) => fieldId(field) === 'impactStart');
    const provider = sourceTest(sourceCheck('provider', answers.provider), incidents);
    const { source } = params;
    const origin = source && sourceTest(sourceCheck(source, answers.origin), incidents);
    const isUsed = shareOf(params.used, params.rows);
    const tests: readonly QualityTest[] = [
      clockTest(onSides((side) => start?.[side] ?? shareOf(0, incidents[side]))),
      { id: 'rows', state: passedIf(isUsed.share >= ROWS_USED), used: isUsed },
      origin ? worse(provider, origin) : provider,
      fieldsTest(rows, params.mapped),
    ];
    return { grade: gradeOf(tests, params.synthetic), tests, used, inView };
  },
});
