import type { CensoredSample } from '../plan/aggregate.ts';

/** Called at each distinct time at which an incident of A or B ends: how many end then, and how many could have. */
export type VisitEnd = (endedA: number, ended: number, riskA: number, risk: number) => void;

/** Walks the ends of two samples in order of time; at ties ends come before censorings. */
export function walkEnds(a: CensoredSample, b: CensoredSample, visit: VisitEnd): void {
  const eventsA = a.observed;
  const eventsB = b.observed;
  let i = 0;
  let j = 0;
  let goneA = 0;
  let goneB = 0;
  while (i < eventsA.length || j < eventsB.length) {
    const t = Math.min(eventsA[i] ?? Number.POSITIVE_INFINITY, eventsB[j] ?? Number.POSITIVE_INFINITY);
    goneA = countPast(a.open, goneA, t);
    goneB = countPast(b.open, goneB, t);
    const riskA = eventsA.length - i + a.open.length - goneA;
    const risk = riskA + eventsB.length - j + b.open.length - goneB;
    const [beforeA, before] = [i, i + j];
    while (eventsA[i] === t) i++;
    while (eventsB[j] === t) j++;
    visit(i - beforeA, i + j - before, riskA, risk);
  }
}

function countPast(open: Float64Array, from: number, t: number): number {
  let gone = from;
  while (gone < open.length && (open[gone] ?? 0) < t) gone++;
  return gone;
}
