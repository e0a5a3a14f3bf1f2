import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { RuleExamples } from '../../../src/app/importing/rule-examples.tsx';
import { RulesTable } from '../../../src/app/importing/rules-table.tsx';
import { SplitBar } from '../../../src/app/importing/split-bar.tsx';
import type { RuleOutcome } from '../../../src/core/dataset/class-rules.ts';
import type { ClassRule } from '../../../src/core/dataset/roles.ts';

afterEach(cleanup);

type Rules = Extract<ClassRule, { readonly kind: 'rules' }>;

const RULES: Rules = {
  kind: 'rules',
  undecided: 'non-genai',
  rules: [
    { field: 'service', op: 'starts-with', words: ['aoai'], verdict: 'genai' },
    { field: 'title', op: 'contains-any', words: ['GPT', 'LLM'], verdict: 'undecided' },
  ],
};

const OUTCOME: RuleOutcome = {
  rules: [
    { matches: 431, fresh: 431, overlaps: [] },
    { matches: 88, fresh: 71, overlaps: [{ rule: 0, count: 17 }] },
  ],
  rest: 3_277,
  byVerdict: { genai: 431, 'non-genai': 3_277, undecided: 71 },
  examples: {
    genai: [
      {
        line: 2,
        title: 'Chat fails',
        service: 'aoai-gateway',
        team: 'Core',
        rule: 0,
        text: 'aoai-gateway',
        hit: { field: 'service', from: 0, to: 4 },
      },
    ],
    'non-genai': [{ line: 3, title: 'Disk is slow', service: 'disk', team: 'Core', rule: -1, text: '' }],
    undecided: [],
  },
};

function Edited({ onRules }: { readonly onRules: (rules: Rules) => void }) {
  const [rules, setRules] = useState(RULES);
  return (
    <RulesTable
      rules={rules}
      outcome={OUTCOME}
      onRules={(next) => {
        setRules(next);
        onRules(next);
      }}
    />
  );
}
describe('the rules of GenAI', () => {
  const shown = () => {
    const seen: Rules[] = [];
    render(<Edited onRules={(rules) => seen.push(rules)} />);
    return { seen, user: userEvent.setup() };
  };

  it('show matches, new ones and overlaps', () => {
    shown();
    const [, first, second, rest] = screen.getAllByRole('row');
    expect(first?.textContent).toContain('431431');
    expect(second?.textContent).toContain('8871');
    expect(second?.textContent).toContain('17 by rule 1');
    expect(rest?.textContent).toContain('Everything else is non-GenAI3,277');
  });

  it('are edited in place: words, verdict, order, off, gone, new', async () => {
    const { seen, user } = shown();
    const words = screen.getByRole('textbox', { name: 'Words of rule 2' });
    await user.clear(words);
    await user.type(words, 'Copilot, agent');
    expect(seen.at(-1)?.rules[1]?.words).toEqual(['Copilot', 'agent']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Verdict of rule 2' }), 'GenAI');
    expect(seen.at(-1)?.rules[1]?.verdict).toBe('genai');
    await user.click(screen.getByRole('button', { name: 'Move rule 2 up' }));
    expect(seen.at(-1)?.rules[0]?.words).toEqual(['Copilot', 'agent']);
    await user.click(screen.getAllByRole('button', { name: 'Turn off' })[0] ?? document.body);
    expect(seen.at(-1)?.rules[0]?.isOff).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Remove rule 1' }));
    await user.click(screen.getByRole('button', { name: 'Add a rule' }));
    expect(seen.at(-1)?.rules.map((rule) => rule.words)).toEqual([['aoai'], []]);
  });

  it('are told as one bar, with what becomes of the undecided', () => {
    render(<SplitBar outcome={OUTCOME} undecided="non-genai" />);
    const bar = screen.getByRole('region', { name: 'Split' });
    expect(bar.textContent).toContain('431 GenAI by 2 rules');
    expect(bar.textContent).toContain('71 undecided');
    expect(bar.textContent).toContain('counted as non-GenAI unless you say otherwise');
  });

  it('have examples with the deciding word underlined', () => {
    render(<RuleExamples outcome={OUTCOME} />);
    const genai = screen.getByRole('region', { name: 'Called GenAI' });
    expect(genai.querySelector('u')?.textContent).toBe('aoai');
    expect(within(screen.getByRole('region', { name: 'Undecided' })).getByText('None.')).toBeTruthy();
  });
});
