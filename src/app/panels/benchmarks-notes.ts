import type { Clock } from '../../core/incident/clock.ts';
import type { Dimension } from '../../core/incident/dimensions.ts';
import type { Filter } from '../../core/plan/filter.ts';
import { listWords } from '../../core/words/headlines/headline.ts';
import { valuesOf } from '../session/toggle.ts';
import type { BenchmarkRow, FigureBeside } from './benchmarks-rows.ts';

/** What a note offers: the one way out of what it says. */
export type NoteAction =
  | 'keep-high'
  | 'keep-all'
  | 'from-detection'
  | 'show-sources'
  | 'show-crosswalk'
  | 'open-file';

/** Why a row is to be read with doubt. */
export interface BenchmarkNote {
  readonly id: string;
  readonly sentence: string;
  readonly action: NoteAction | undefined;
}

export interface NotesContext {
  readonly filter: Filter;
  readonly clock: Clock;
  /** Why times of the cohorts do not start alike; undefined when they do. */
  readonly clocks: string | undefined;
  /** Words of the file, by field, that no study counts. */
  readonly otherWords: (field: Dimension) => readonly string[];
}

/** Severities that the reader keeps: all, high only, or others. */
export function keptSeverity(filter: Filter): 'all' | 'high' | 'some' {
  const kept = valuesOf(filter, 'severity');
  if (kept === undefined) return 'all';
  return kept.length === 1 && kept[0] === 'high' ? 'high' : 'some';
}

const KEPT = { all: 'all severities', high: 'high severity only', some: 'the severities you keep' } as const;

const numbers = (beside: readonly FigureBeside[]): string =>
  listWords([...new Set(beside.map(({ study }) => `${study.number}`))]);

const verb = (beside: readonly FigureBeside[]): string =>
  new Set(beside.map(({ study }) => study.number)).size === 1 ? 'counts' : 'count';

/** Metrics whose own population is of high severity, whatever is kept. */
const HIGH_BY_ITSELF: ReadonlySet<string> = new Set([
  'performanceDegradation',
  'deploymentFailure',
  'invalidInference',
]);

function severityNote(row: BenchmarkRow, { filter }: NotesContext): readonly BenchmarkNote[] {
  if (HIGH_BY_ITSELF.has(row.words.id)) return [];
  const kept = keptSeverity(filter);
  const published = row.lanes.flatMap((lane) => lane.published);
  const high = published.filter(({ figure }) => figure.severity === 'high');
  const all = published.filter(({ figure }) => figure.severity === 'all');
  const others = kept === 'high' ? all : kept === 'all' ? high : [...high, ...all];
  if (others.length === 0) return [];
  const alike = new Set(published.map(({ study }) => study.number));
  const trap =
    row.words.id === 'detectedByHumans' && alike.has(1) && alike.has(3)
      ? '38.3 % (1) and 39 % (3) look alike and are not: 1 counts GenAI of all severities, 3 severe non-GenAI only. '
      : '';
  const theirs = kept === 'high' ? 'all severities' : kept === 'all' ? 'severe incidents only' : 'others';
  const said = trap === '' ? `${numbers(others)} ${verb(others)} ${theirs}; yours` : 'Yours';
  return [
    {
      id: 'severity',
      sentence: `${trap}${said} counts ${KEPT[kept]}.`,
      action: kept === 'high' ? 'keep-all' : 'keep-high',
    },
  ];
}

function positionOf(row: BenchmarkRow): string {
  const agreements = row.lanes.flatMap(({ published }) =>
    published.map(({ compared }) => compared.agreement),
  );
  if (agreements.every((agreement) => agreement === 'lower')) return ' Yours is below both.';
  if (agreements.every((agreement) => agreement === 'higher')) return ' Yours is above both.';
  return '';
}

/** Sources that contradict each other, clocks that differ, words that are not joined. */
function ownNote(row: BenchmarkRow, { clock, clocks }: NotesContext): readonly BenchmarkNote[] {
  const studies = new Set(row.lanes.flatMap(({ published }) => published.map(({ study }) => study.number)));
  switch (row.words.id) {
    case 'mitigationTimeRatio':
      return [
        ...(clocks === undefined
          ? []
          : [{ id: 'clocks', sentence: clocks, action: 'from-detection' } as const]),
        {
          id: 'sources',
          sentence: `Sources disagree on study 1: 1.72 × or 1.83 ×. Both are drawn, neither is averaged.${positionOf(row)}`,
          action: 'show-sources',
        },
      ];
    case 'mitigationTimeBySource':
      return [
        {
          id: 'sources',
          sentence:
            '+72 % equals 1.12 ÷ 0.65, which others give as GenAI over the rest. One of the two may be misattributed, ' +
            'so they are never multiplied.',
          action: undefined,
        },
      ];
    case 'medianTimeToResolve':
      return [
        {
          id: 'clock',
          sentence:
            'Another clock: a status page starts at its first post and ends when it says so. Yours starts at ' +
            `${clock.start === 'impact' ? 'impact, else at detection,' : 'detection'} and ends at Resolved.`,
          action: clock.start === 'impact' ? 'from-detection' : undefined,
        },
      ];
    case 'causeConfiguration':
      return studies.has(5)
        ? [
            {
              id: 'crosswalk',
              sentence:
                'Infrastructure is not drawn against 5: it splits network, upgrade and load, and no crosswalk joins them ' +
                'without a guess.',
              action: 'show-crosswalk',
            },
          ]
        : [];
    case 'fixCode':
      return studies.has(3)
        ? [
            {
              id: 'crosswalk',
              sentence: '3 says “bug fix” where your file says “code change”. They are read as one.',
              action: 'show-crosswalk',
            },
          ]
        : [];
    default:
      return [];
  }
}

/** Shares of a longer list of words are smaller: said once, at the first row of the field. */
function wordsNote(
  row: BenchmarkRow,
  before: readonly BenchmarkRow[],
  { otherWords }: NotesContext,
): readonly BenchmarkNote[] {
  const field = row.metric.fields[0];
  if (field === undefined || row.metric.kind !== 'share' || before.length > 0) return [];
  const others = otherWords(field);
  if (others.length === 0) return [];
  const shown = others.slice(0, 3).map((word) => `“${word}”`);
  const named = others.length > 3 ? [...shown, `${others.length - 3} more`] : shown;
  return [
    {
      id: 'words',
      sentence: `Your file also says ${listWords(named)}, which no study here counts: its shares are of a longer list.`,
      action: 'show-crosswalk',
    },
  ];
}

/** The notes of a row; those on severity and on other words are said once a group. */
export const notesOf = (
  row: BenchmarkRow,
  before: readonly BenchmarkRow[],
  context: NotesContext,
): readonly BenchmarkNote[] => {
  const isSaid = before.some((other) => severityNote(other, context).length > 0);
  return [
    ...(isSaid ? [] : severityNote(row, context)),
    ...wordsNote(row, before, context),
    ...ownNote(row, context),
  ];
};
