import type { Dimension } from '../../core/incident/dimensions.ts';
import type { Benchmarks, ComparedFigure } from '../../core/statistics/benchmarks/benchmarks.ts';
import type { OwnLane, OwnMetric, OwnState } from '../../core/statistics/benchmarks/own-figure.ts';
import { METRIC_GROUPS, type MetricGroup, type MetricWords } from '../../core/studies/metric-words.ts';
import { STUDIES } from '../../core/studies/studies.ts';
import type { PublishedFigure, Study } from '../../core/studies/study.ts';

/** A published figure with the study that it is from. */
export interface FigureOfStudy {
  readonly study: Study;
  readonly figure: PublishedFigure;
}

/** A published figure beside the own one. */
export interface FigureBeside extends FigureOfStudy {
  readonly compared: ComparedFigure;
  readonly own: OwnLane;
  readonly words: MetricWords;
}

export interface BenchmarkRowLane {
  readonly own: OwnLane;
  readonly published: readonly FigureBeside[];
}

/** A metric that the file has and a study publishes. */
export interface BenchmarkRow {
  readonly words: MetricWords;
  readonly metric: OwnMetric;
  readonly lanes: readonly BenchmarkRowLane[];
}

export interface BenchmarkGroup {
  readonly title: string;
  readonly scale: MetricGroup['scale'];
  readonly rows: readonly BenchmarkRow[];
}

/** A published metric that cannot stand beside an own one, and why. */
export interface AbsentMetric {
  readonly words: MetricWords;
  readonly published: readonly FigureOfStudy[];
  /** `no-cohort`: neither cohort holds the class that is published. */
  readonly why: Exclude<OwnState, 'given'> | 'no-cohort';
  readonly fields: readonly Dimension[];
}

const HAS: ReadonlySet<OwnState> = new Set(['given', 'too-few', 'not-reached']);

/** Every figure that is printed by a study, in the order of the studies; those derived here are left out. */
const PRINTED_FIGURES: readonly FigureOfStudy[] = STUDIES.flatMap((study: Study) =>
  study.figures.map((figure) => ({ study, figure })),
);

function lanesOf(
  words: MetricWords,
  metric: OwnMetric,
  published: readonly FigureOfStudy[],
  compared: readonly ComparedFigure[],
): readonly BenchmarkRowLane[] {
  return metric.lanes.map((own) => ({
    own,
    published: published.flatMap(({ study, figure }) => {
      const found = compared.find((other) => other.figure === figure.id && other.lane === own.lane);
      return found ? [{ study, figure, compared: found, own, words }] : [];
    }),
  }));
}

function whyAbsent(lanes: readonly BenchmarkRowLane[]): AbsentMetric['why'] {
  const asked = lanes.filter(({ published }) => published.length > 0);
  const states = asked.map(({ own }) => own.state);
  if (states.length === 0) return 'no-cohort';
  if (states.includes('filtered')) return 'filtered';
  return states.includes('unnamed') ? 'unnamed' : 'missing';
}

/** Rows that can be drawn, by group, and the metrics that cannot; studies that are hidden count as not there. */
export function benchmarkRows(
  { metrics, compared }: Benchmarks,
  hidden: ReadonlySet<number>,
): { readonly groups: readonly BenchmarkGroup[]; readonly absent: readonly AbsentMetric[] } {
  const absent: AbsentMetric[] = [];
  const rowOf = (words: MetricWords): readonly BenchmarkRow[] => {
    const metric = metrics.find(({ id }) => id === words.id);
    const published = PRINTED_FIGURES.filter(
      ({ study, figure }) => figure.metric === words.id && !hidden.has(study.number),
    );
    if (metric === undefined || published.length === 0) return [];
    const lanes = lanesOf(words, metric, published, compared);
    const isDrawn = lanes.some(({ own, published: beside }) => beside.length > 0 && HAS.has(own.state));
    if (isDrawn) return [{ words, metric, lanes: lanes.filter(({ own }) => HAS.has(own.state)) }];
    absent.push({ words, published, why: whyAbsent(lanes), fields: metric.fields });
    return [];
  };
  const groups = METRIC_GROUPS.map(({ title, scale, metrics: all }) => ({
    title,
    scale,
    rows: all.flatMap(rowOf),
  }));
  return { groups: groups.filter(({ rows }) => rows.length > 0), absent };
}

/** Every published figure that is drawn beside an own one. */
export const besideOf = (groups: readonly BenchmarkGroup[]): readonly FigureBeside[] =>
  groups.flatMap(({ rows }) => rows.flatMap(({ lanes }) => lanes.flatMap(({ published }) => published)));
