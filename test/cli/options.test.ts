import { describe, expect, it } from 'vitest';
import { Misuse, optionsOf } from '../../scripts/analyze/options.ts';

describe('the options of analyze', () => {
  it('are a report, zeros kept, from the impact, seed 1, unless told otherwise', () => {
    expect(optionsOf(['some.csv'])).toMatchObject({
      files: ['some.csv'],
      format: 'markdown',
      zeros: 'keep',
      start: 'impact',
      duration: 'ttm',
      filters: [],
      seed: 1,
      from: undefined,
      to: undefined,
      classRule: undefined,
    });
  });

  it('are read with an equals sign or without, before and after files', () => {
    const flags = ['--json', 'a.csv', '--zero-durations', 'drop', '--start=detection', 'b.csv', '--seed=7'];
    expect(optionsOf(flags)).toMatchObject({
      files: ['a.csv', 'b.csv'],
      format: 'json',
      zeros: 'drop',
      start: 'detection',
      seed: 7,
    });
  });

  it('read days, months and instants as UTC', () => {
    expect(optionsOf(['a.csv', '--from=2024-01', '--to=2024-03-05']).from).toBe(Date.UTC(2024, 0, 1));
    expect(optionsOf(['a.csv', '--to=2024-03-05T12:30']).to).toBe(Date.UTC(2024, 2, 5, 12, 30));
    expect(optionsOf(['a.csv', '--to=2024-03-05T12:30+02:00']).to).toBe(Date.UTC(2024, 2, 5, 10, 30));
  });

  it('read how GenAI is told from the rest', () => {
    expect(optionsOf(['a.csv', '--class=genai']).classRule).toEqual({ kind: 'all', value: 'genai' });
    expect(optionsOf(['a.csv', '--class-words=gpt, llm']).classRule).toEqual({
      kind: 'rules',
      rules: [{ field: 'any', op: 'contains-any', words: ['gpt', 'llm'], verdict: 'genai' }],
      undecided: 'apart',
    });
  });

  it('need no file to help', () => {
    expect(optionsOf(['--help']).help).toBe(true);
  });

  it.each([
    [[], 'Which file?'],
    [['a.csv', '--json', '--markdown'], 'not both'],
    [['a.csv', '--zero-durations=some'], 'keep or drop'],
    [['a.csv', '--start=later'], 'impact or detection'],
    [['a.csv', '--duration=mttr'], 'ttd or tta or ttm or ttr'],
    [['a.csv', '--from=yesterday'], 'a date such as'],
    [['a.csv', '--from=2024-02-01', '--to=2024-01-01'], 'before --to'],
    [['a.csv', '--cohort-b=region=north'], 'needs --cohort-a'],
    [['a.csv', '--seed=x'], 'a whole number'],
    [['a.csv', '--at=1,-2'], 'minutes such as'],
    [['a.csv', '--class=ai'], 'genai or non-genai'],
    [['a.csv', '--class-words=,'], 'words such as'],
    [['a.csv', '--class=genai', '--class-words=gpt'], 'not both'],
    [['a.csv', '--colour'], '--colour'],
  ])('turn %j away', (flags, told) => {
    expect(() => optionsOf(flags)).toThrow(Misuse);
    expect(() => optionsOf(flags)).toThrow(told);
  });
});
