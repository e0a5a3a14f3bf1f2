import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { DATA, prepared, rebuilt, type Told } from './rebuilt.ts';

const isHere = existsSync(DATA);
if (!isHere) console.info('No ../shared/data beside the repository: the public incidents are not rebuilt.');

const isSame = (one: number, other: number): boolean =>
  Object.is(one, other) || Math.abs(one - other) < 60_000;
const iso = (at: number): string => (Number.isNaN(at) ? '–' : new Date(at).toISOString().slice(0, 16));
const plainId = ({ id }: Told): string => id.replace(/^fails-/, '');
const likeness = ({ provider, title, start }: Told): string => `${provider}|${title}|${start}`;

/** Why the prepared file may tell another time than the raw one; undefined where nothing explains it. */
function reason(mine: number, other: Told): string | undefined {
  if (Number.isNaN(mine)) return 'no label: the prepared file takes the begin or first post of the feed';
  if (/label-time-corrected/.test(other.quality))
    return 'the label was typed wrong: the prepared file corrects it by the feed or the posts';
  return undefined;
}

interface Difference {
  readonly what: string;
  readonly why: string | undefined;
}

function differencesOf(mine: Told, other: Told): readonly Difference[] {
  const found: Difference[] = [];
  for (const side of ['start', 'end'] as const) {
    if (isSame(mine[side], other[side])) continue;
    const what = `${other.id} ${side}: ${iso(mine[side])}, prepared ${iso(other[side])}`;
    found.push({ what, why: reason(mine[side], other) });
  }
  if (mine.class !== other.class)
    found.push({ what: `${other.id}: ${mine.class}, prepared ${other.class}`, why: undefined });
  return found;
}

describe.skipIf(!isHere)('the public incidents, rebuilt from the raw files', () => {
  const differences: Difference[] = [];
  const missing: Told[] = [];
  const met = new Set<Told>();
  let mine: readonly Told[] = [];
  let theirs: readonly Told[] = [];
  beforeAll(async () => {
    [mine, theirs] = [await rebuilt(), await prepared()];
    const byId = new Map(theirs.map((incident) => [plainId(incident), incident]));
    const byLikeness = new Map(theirs.map((incident) => [likeness(incident), incident]));
    for (const incident of mine) {
      const other = byId.get(plainId(incident)) ?? byLikeness.get(likeness(incident));
      if (!other || met.has(other)) {
        missing.push(incident);
        continue;
      }
      met.add(other);
      differences.push(...differencesOf(incident, other));
    }
    const lines = differences.map(({ what, why }) => `${what} (${why ?? 'unexplained'})`);
    const dropped = missing.map(({ id, title }) => `${id} is not in the prepared file: ${title}`);
    console.info([`${met.size} incidents matched`, ...dropped, ...lines].join('\n'));
  }, 60_000);

  it('have every prepared incident, and two rows more that the prepared file dropped as copies', () => {
    expect([mine.length, theirs.length, met.size, missing.length]).toEqual([1_254, 1_252, 1_252, 2]);
  });

  it('have the same class each', () => {
    const genai = (list: Iterable<Told>) => [...list].filter((incident) => incident.class === 'genai').length;
    expect(genai(mine) - genai(missing)).toBe(genai(theirs));
  });

  it('start and end at the same minute, but for labels that are missing or were corrected', () => {
    expect(differences.filter(({ why }) => why === undefined)).toEqual([]);
    expect(differences.length).toBeLessThan(70);
  });
});
