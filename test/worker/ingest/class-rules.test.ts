import { describe, expect, it } from 'vitest';
import type { TextRule, Undecided } from '../../../src/core/dataset/class-rules.ts';
import type { Mapping } from '../../../src/core/dataset/roles.ts';
import { labels, openTable } from '../../support/open-text.ts';

const FILE = [
  'id,opened_at,title,service,team',
  '1,2024-01-01T00:00Z,Completions fail,aoai-gateway,AI-Inference',
  '2,2024-01-02T00:00Z,Chiller alarm,bms,HAI-Facilities',
  '3,2024-01-03T00:00Z,Copilot pane is blank,office,Apps',
  '4,2024-01-04T00:00Z,Email is late,mail,Apps',
  '5,2024-01-05T00:00Z,Training is stuck,jobs,AI-Training',
].join('\n');

const RULES: readonly TextRule[] = [
  { field: 'service', op: 'starts-with', words: ['aoai'], verdict: 'genai' },
  { field: 'team', op: 'contains-word', words: ['AI-'], verdict: 'genai' },
  { field: 'title', op: 'contains-any', words: ['GPT', 'copilot'], verdict: 'undecided' },
];

const opened = async (rules: readonly TextRule[], undecided: Undecided = 'non-genai') => {
  const { mapping } = await openTable(FILE, 'x.csv', {
    columns: [
      { index: 0, header: 'id', role: 'id' },
      { index: 1, header: 'opened_at', role: 'detected', time: { order: 'iso', zone: 'UTC' } },
      { index: 2, header: 'title', role: 'title' },
      { index: 3, header: 'service', role: 'service' },
      { index: 4, header: 'team', role: 'team' },
    ],
    classRule: { kind: 'rules', rules, undecided },
  } satisfies Mapping);
  return openTable(FILE, 'x.csv', mapping);
};

describe('class rules', () => {
  it('lets the first rule that matches decide, everything else is non-GenAI', async () => {
    const { table } = await opened(RULES);
    expect(labels(table, 'class')).toEqual(['genai', 'non-genai', 'non-genai', 'non-genai', 'genai']);
  });

  it.each([
    ['genai', 'genai'],
    ['apart', ''],
  ] as const)('counts the undecided as %s when asked to', async (undecided, value) => {
    const { table } = await opened(RULES, undecided);
    expect(labels(table, 'class')?.[2]).toBe(value);
  });

  it('counts matches, new ones and overlaps of each rule', async () => {
    const { report } = await opened(RULES);
    expect(report.ruleOutcome?.rules).toEqual([
      { matches: 1, fresh: 1, overlaps: [] },
      { matches: 2, fresh: 1, overlaps: [{ rule: 0, count: 1 }] },
      { matches: 1, fresh: 1, overlaps: [] },
    ]);
    expect(report.ruleOutcome?.rest).toBe(2);
    expect(report.ruleOutcome?.byVerdict).toEqual({ genai: 2, 'non-genai': 2, undecided: 1 });
  });

  it('shows examples of each verdict with the deciding word', async () => {
    const { report } = await opened(RULES);
    const shown = report.ruleOutcome?.examples;
    const [undecided] = shown?.undecided ?? [];
    expect(undecided?.text.slice(undecided.hit?.from, undecided.hit?.to)).toBe('Copilot');
    expect(undecided).toMatchObject({ line: 4, rule: 2, title: 'Copilot pane is blank' });
    expect(shown?.['non-genai'].map(({ title, rule }) => [title, rule])).toEqual([
      ['Chiller alarm', -1],
      ['Email is late', -1],
    ]);
  });

  it('does not run rules that are off', async () => {
    const { report } = await opened(RULES.map((rule) => ({ ...rule, isOff: true })));
    expect(report.ruleOutcome?.rest).toBe(5);
  });
});
