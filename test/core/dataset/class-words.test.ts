import { describe, expect, it } from 'vitest';
import { hitOf, type RuleTexts, readyRule } from '../../../src/core/dataset/class-rules.ts';
import { cloudRules, STATUS_PAGE_RULES, TICKET_RULES } from '../../../src/core/dataset/class-words.ts';

const NOTHING: RuleTexts = { service: '', team: '', title: '', summary: '', provider: '', others: [] };
const isGenai = (rules: typeof TICKET_RULES, texts: Partial<RuleTexts>): boolean =>
  rules.some((rule) => hitOf(readyRule(rule), { ...NOTHING, ...texts }) !== undefined);

describe('the words that name generative AI', () => {
  it.each(['Copilot is slow', 'GPT-4 errors', 'our llm gateway', 'Azure OpenAI throttles'])(
    'find %s',
    (title) => {
      expect(isGenai(TICKET_RULES, { title })).toBe(true);
    },
  );

  it.each(['Emails wait', 'Maintain the fair', 'A lexicon of details', 'Said again', 'Clauded over'])(
    'are no part of another word in %s',
    (title) => {
      expect(isGenai(STATUS_PAGE_RULES, { title, service: title })).toBe(false);
    },
  );

  it('find AI in the short names of a status page, and not in its posts', () => {
    expect(isGenai(STATUS_PAGE_RULES, { service: 'AI Models' })).toBe(true);
    expect(isGenai(STATUS_PAGE_RULES, { summary: 'AI is fine, the disk is not' })).toBe(false);
    expect(isGenai(TICKET_RULES, { title: 'AI' })).toBe(false);
  });

  it('find the AI services of a cloud by their service alone', () => {
    expect(isGenai(cloudRules('Google Cloud'), { service: 'Vertex AI Search' })).toBe(true);
    expect(isGenai(cloudRules('AWS'), { service: 'Amazon Lex' })).toBe(true);
    expect(isGenai(cloudRules('AWS'), { service: 'Amazon EC2', title: 'Translation and speech' })).toBe(
      false,
    );
  });

  it('make everything of a page of a vendor GenAI', () => {
    expect(isGenai(STATUS_PAGE_RULES, { provider: 'OpenAI', title: 'Login slow' })).toBe(true);
  });
});
