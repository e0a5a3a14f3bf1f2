import { describe, expect, it } from 'vitest';
import { hitOf, type RuleTexts, readyRule, type TextRule } from '../../../src/core/dataset/class-rules.ts';

const NONE: RuleTexts = { service: '', team: '', title: '', summary: '', provider: '', others: [] };
const hit = (rule: Partial<TextRule>, texts: Partial<RuleTexts>) =>
  hitOf(readyRule({ field: 'title', op: 'contains-any', words: ['AI'], verdict: 'genai', ...rule }), {
    ...NONE,
    ...texts,
  });

describe('a class rule', () => {
  it.each(['AI', 'the AI, again', 'ai-gateway', 'Azure/AI', '(AI)', 'AI’s answer'])(
    'finds AI in “%s”',
    (title) => {
      expect(hit({}, { title })).toBeDefined();
    },
  );

  it.each(['email', 'HAI-Facilities', 'AIx', 'MAIL', 'AI2', 'OpenAIs'])(
    'does not find AI in “%s”',
    (title) => {
      expect(hit({}, { title })).toBeUndefined();
    },
  );

  it('says where the word stands', () => {
    expect(hit({ words: ['azure openai'] }, { title: 'Is Azure  OpenAI down?' })).toEqual({
      field: 'title',
      from: 3,
      to: 16,
    });
  });

  it('compares whole texts and beginnings', () => {
    expect(hit({ op: 'is', words: ['chat'] }, { title: ' Chat ' })).toBeDefined();
    expect(hit({ op: 'is', words: ['chat'] }, { title: 'Chats' })).toBeUndefined();
    expect(hit({ op: 'starts-with', words: ['ml-'] }, { title: 'ML-serving' })).toBeDefined();
    expect(hit({ op: 'starts-with', words: ['ml-'] }, { title: 'xml-serving' })).toBeUndefined();
  });

  it('looks in its field only, or in all of them', () => {
    expect(hit({}, { service: 'AI' })).toBeUndefined();
    expect(hit({ field: 'any' }, { service: 'AI' })?.field).toBe('service');
    expect(hit({ field: 'any' }, { others: ['x', 'AI'] })?.field).toBe('others');
  });

  it('matches nothing without words, or when it is off', () => {
    expect(hit({ words: ['', ' '] }, { title: 'AI' })).toBeUndefined();
    expect(hit({ isOff: true }, { title: 'AI' })).toBeUndefined();
  });

  it('takes words as they are, not as patterns', () => {
    expect(hit({ words: ['c++ (x)'] }, { title: 'in C++ (x) only' })).toBeDefined();
    expect(hit({ words: ['.*'] }, { title: 'anything' })).toBeUndefined();
  });
});
