import type { NamedDuration } from '../../core/incident/clock.ts';
import { durationOf, NAMED_DURATIONS } from '../../core/incident/clock.ts';
import { MILESTONES } from '../../core/incident/milestones.ts';
import type { Question } from '../../core/statistics/statistic.ts';
import type { TextColumn } from '../../core/table/text-column.ts';
import { textAt } from '../../core/table/text-column.ts';
import type { IncidentDetail } from '../compute.ts';
import { quantilesOf } from '../engines/local/answer-aggregate.ts';
import { countBelow } from '../engines/local/cuts.ts';
import { FATE, minutesAt } from '../engines/local/duration-column.ts';
import { rankBits, ranksFromBits } from '../engines/local/group-ranks.ts';
import type { TableIndex } from '../engines/local/table-index.ts';
import type { OpenDataset } from '../open-dataset.ts';
import { labelAt, sideOf } from './incident-list.ts';

/** The first row with an id. */
function rowOf({ bytes, offsets }: TextColumn, id: string): number | undefined {
  const wanted = new TextEncoder().encode(id);
  for (let row = 0; row + 1 < offsets.length; row++) {
    const start = offsets[row] ?? 0;
    if ((offsets[row + 1] ?? 0) - start !== wanted.length) continue;
    if (wanted.every((byte, i) => bytes[start + i] === byte)) return row;
  }
  return undefined;
}

type RankedDuration = IncidentDetail['durations'][number];

/** A duration of one incident among those of its cohort, whatever is filtered. */
function rankedDuration(
  index: TableIndex,
  question: Question,
  row: number,
  name: NamedDuration,
): RankedDuration {
  const column = index.duration(durationOf(name, question.clock));
  const cohorts = index.cohorts(question.cohorts);
  const code = cohorts.codes[row] ?? 0;
  const fate = column.fate[row];
  const minutes = minutesAt(column, row);
  const open = fate === FATE.open || fate === FATE.openZero;
  const unranked: RankedDuration = {
    name,
    minutes,
    open,
    longerThan: Number.NaN,
    quartiles: [Number.NaN, Number.NaN, Number.NaN],
  };
  if (code === 0) return unranked;
  const ranks = ranksFromBits(rankBits(index.selection([]), cohorts, column), column)(code);
  const [low = Number.NaN, middle = Number.NaN, high = Number.NaN] = quantilesOf(
    column,
    ranks,
    [0.25, 0.5, 0.75],
  );
  const quartiles = [low, middle, high] as const;
  if (fate !== FATE.observed && fate !== FATE.observedZero) return { ...unranked, quartiles };
  const shorter = ranks.observed.before(countBelow(column.observed, minutes));
  return { ...unranked, longerThan: shorter / ranks.observed.size, quartiles };
}

/** One incident whole; undefined when no incident has that row or id. */
export function incidentDetail(
  { summary, table, engine }: OpenDataset,
  question: Question,
  wanted: number | string,
): IncidentDetail | undefined {
  const row = typeof wanted === 'string' ? rowOf(table.id, wanted) : wanted;
  if (row === undefined || row < 0 || row >= table.rows) return undefined;
  const text = (column: TextColumn | undefined): string => (column ? textAt(column, row) : '');
  return {
    row,
    side: sideOf(engine.index, question, row),
    id: text(table.id),
    title: text(table.title),
    url: text(table.url),
    summary: text(table.summary),
    sourceLine: table.sourceLine[row] ?? 0,
    labels: [...table.labels.keys()].map((dimension) => ({
      dimension,
      value: labelAt(table, dimension, row),
    })),
    times: MILESTONES.flatMap((milestone) => {
      const column = table.milestones[milestone];
      return column ? [{ milestone, at: column[row] ?? Number.NaN }] : [];
    }),
    reassignments: table.reassignments?.[row] ?? Number.NaN,
    durations: NAMED_DURATIONS.map((name) => rankedDuration(engine.index, question, row, name)),
    source: table.source.map(({ name, text: textOf }, i) => ({
      header: name,
      role: summary.mapping.columns[i]?.role ?? 'keep',
      value: textOf(row),
    })),
  };
}
