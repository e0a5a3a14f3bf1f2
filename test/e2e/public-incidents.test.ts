import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { binWords } from '../../src/core/words/dates.ts';
import { durationWords } from '../../src/core/words/durations.ts';
import { countWords, intervalWords, percentWords } from '../../src/core/words/numbers.ts';
import { browserForFile } from './support/browser.ts';
import { openDropped } from './support/open-file.ts';
import { figureOf, goTo, inView, type NamedRow, tableBehind } from './support/read-screen.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const isHere = existsSync(DATA);
if (!isHere) console.info('No ../shared/data beside the repository: public-incidents.csv is not dropped.');

interface Share {
  readonly k: number;
  readonly n: number;
  readonly p: number;
  readonly lo: number;
  readonly hi: number;
}

interface Survival {
  readonly n: number;
  readonly median: number;
  readonly median_lo: number;
  readonly median_hi: number;
  readonly q25: number;
  readonly q75: number;
  readonly at: readonly {
    readonly t: number;
    readonly n_risk: number;
    readonly surv: number;
    readonly lo: number;
    readonly hi: number;
  }[];
}

interface Timed {
  readonly used: number;
  readonly quantiles_observed_only: Readonly<Record<Class, { readonly n: number; readonly p50: number }>>;
  readonly survival: { readonly km: Readonly<Record<Class, Survival>> };
}

type Shares = Readonly<Record<string, Share>>;

interface Expected {
  readonly rows: number;
  readonly per_class: Readonly<Record<Class, Share>>;
  readonly ttm_ge0: Timed;
  readonly ttr_ge0: Timed;
  readonly severity: Readonly<Record<Class, Shares>>;
  readonly detection_source: Readonly<Record<Class, Shares>>;
  readonly root_cause: Readonly<Record<Class, Shares>>;
  readonly class_x_symptom: { readonly categories: readonly string[]; readonly counts: Counts };
  readonly monthly_by_start: { readonly month: readonly string[]; readonly counts: Counts };
}

type Counts = Readonly<Record<Class, readonly number[]>>;

const COHORTS = [
  { class: 'genai', label: 'GenAI' },
  { class: 'non-genai', label: 'non-GenAI' },
] as const;
type Class = (typeof COHORTS)[number]['class'];

const shareCells = ({ p, lo, hi }: Share) => [percentWords(p), intervalWords(lo, hi, percentWords)];

const cellsOf = (row: NamedRow | undefined, ...columns: readonly string[]) =>
  columns.map((column) => row?.[column]);

const open = browserForFile();

describe.skipIf(!isHere)('public-incidents.csv, dropped (skipped where ../shared/data is absent)', () => {
  let page: Page;
  let expected: Expected;
  let problems: readonly string[];
  beforeAll(async () => {
    const file = await readFile(new URL('public-incidents.expected.json', DATA), 'utf8');
    const cases: Readonly<Record<'case', Expected>> = JSON.parse(file);
    expected = cases.case;
    ({ page, problems } = await open());
    const bytes = await readFile(new URL('public-incidents.csv', DATA));
    await openDropped(page, { name: 'public-incidents.csv', bytes }, '1,252');
  });

  it('is understood without a question and shows the incidents of both classes', async () => {
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await inView(page)).toBe(`${countWords(expected.rows)} of ${countWords(expected.rows)}`);
    const top = page.getByRole('region', { name: 'What is looked at' });
    for (const { class: kind, label } of COHORTS)
      expect(
        await top.getByText(`${label} ${countWords(expected.per_class[kind].k)}`, { exact: true }).count(),
      ).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  it('shows how many there are of each severity', async () => {
    const group = page.getByRole('group', { name: 'Severity', exact: true });
    for (const severity of ['high', 'medium', 'low']) {
      const [a, b] = COHORTS.map(({ class: kind }) => countWords(expected.severity[kind][severity]?.k ?? 0));
      const name = `${severity[0]?.toUpperCase()}${severity.slice(1)}, GenAI ${a}, non-GenAI ${b}`;
      expect(await group.getByRole('checkbox', { name, exact: true }).count(), name).toBe(1);
    }
  });

  it('shows the shares of symptoms, root causes and sources with their Wilson intervals', async () => {
    await goTo(page, 'Categories');
    const symptoms = await tableBehind(figureOf(page, 'What breaks?'));
    const causes = await tableBehind(figureOf(page, 'Why?'));
    await goTo(page, 'Detection');
    const sources = await tableBehind(figureOf(page, 'Who notices?'));
    for (const { class: kind, label } of COHORTS) {
      expected.class_x_symptom.categories.forEach((name, index) => {
        const k = expected.class_x_symptom.counts[kind][index] ?? Number.NaN;
        const cells = cellsOf(symptoms.get(name), `${label}, incidents`, `${label}, share`);
        expect(cells, name).toEqual([countWords(k), percentWords(k / expected.per_class[kind].k)]);
      });
      for (const [name, share] of Object.entries(expected.root_cause[kind]).filter(([, { n }]) => n > 0))
        expect(cellsOf(causes.get(name), `${label}, share`, `${label}, 95 %`), name).toEqual(
          shareCells(share),
        );
      for (const [source, name] of [
        ['human', 'People'],
        ['monitor', 'Monitors'],
      ] as const) {
        const share = expected.detection_source[kind][source];
        expect(cellsOf(sources.get(name), `${label}, share`, `${label}, 95 %`), name).toEqual(
          share && shareCells(share),
        );
      }
    }
  });

  it('shows the months by when incidents start', async () => {
    await goTo(page, 'Trends');
    const months = await tableBehind(figureOf(page, 'How many a month?'));
    const { month, counts } = expected.monthly_by_start;
    month.forEach((name, index) => {
      const row = months.get(binWords(`${name}-01`, 'month'));
      expect(cellsOf(row, 'GenAI', 'non-GenAI'), name).toEqual(
        COHORTS.map(({ class: kind }) => countWords(counts[kind][index] ?? Number.NaN)),
      );
    });
  });

  it.each([
    { clock: 'ttm_ge0', duration: 'Time to mitigate', ended: 'mitigated' },
    { clock: 'ttr_ge0', duration: 'Time to resolve', ended: 'resolved' },
  ] as const)(
    'shows the Kaplan–Meier medians and the survival of the $duration',
    async ({ clock, duration, ended }) => {
      await goTo(page, 'Mitigation');
      await page.keyboard.press('c');
      await page.getByRole('radio', { name: duration }).check();
      await page.keyboard.press('Escape');
      const curves = figureOf(page, `How long until an incident is ${ended}?`);
      await curves.getByText(`${countWords(expected[clock].used)} of 1,252 incidents`).waitFor();
      const points = await tableBehind(curves);
      const quantiles = await tableBehind(figureOf(page, 'Where in the range is the gap?'));
      for (const { class: kind, label } of COHORTS) {
        const { median, median_lo, median_hi, q25, q75, at } = expected[clock].survival.km[kind];
        expect(cellsOf(quantiles.get('Median'), label, `${label}, 95 %`)).toEqual([
          durationWords(median),
          intervalWords(median_lo, median_hi, durationWords),
        ]);
        expect(quantiles.get('25th')?.[label]).toBe(durationWords(q25));
        expect(quantiles.get('75th')?.[label]).toBe(durationWords(q75));
        expect(quantiles.get('Median, closed only')?.[label]).toBe(
          durationWords(expected[clock].quantiles_observed_only[kind].p50),
        );
        for (const { t, surv, lo, hi } of at.filter(({ t: minutes }) => points.has(durationWords(minutes))))
          expect(cellsOf(points.get(durationWords(t)), label, `${label}, 95 %`), `${t} minutes`).toEqual([
            percentWords(surv),
            intervalWords(lo, hi, percentWords),
          ]);
      }
      await page.getByRole('button', { name: 'Show chart' }).first().click();
      await page.getByRole('button', { name: 'Show chart' }).first().click();
    },
  );

  it('has logged no error in all this', () => expect(problems).toEqual([]));
});
