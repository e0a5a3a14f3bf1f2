import type { ClassRule } from '../../../core/dataset/roles.ts';
import { fixedValues } from '../values/fixed-values.ts';
import type { ColumnSample } from './sample.ts';

/** The words that make an incident GenAI when no column says so and the reader has not chosen others. */
const GENAI_WORDS = [
  'GenAI',
  'generative AI',
  'LLM',
  'GPT',
  'ChatGPT',
  'GPT-4',
  'OpenAI',
  'Azure OpenAI',
  'Copilot',
  'Claude',
  'Anthropic',
  'Gemini',
  'Vertex AI',
  'Bedrock',
  'Mistral',
  'Llama',
] as const;

const VENDOR =
  /^(open ?ai|anthropic|stability ?(ai)?|character(\.ai)?|cohere|mistral( ai)?|deepseek|perplexity|midjourney|x\.?ai|inflection|hugging ?face|replicate|together( ai)?|groq|elevenlabs|runway)$/i;

/** Whether a provider sells nothing but generative AI. */
const isGenaiVendor = (provider: string): boolean => VENDOR.test(provider);

/** All providers sell generative AI, so every incident is GenAI. */
export const onlyGenaiVendors = (providers: readonly string[]): boolean =>
  providers.length > 0 && providers.every(isGenaiVendor);

/** Whether the values alone say that a column tells GenAI from the rest: both words occur, and nothing else. */
export function tellsClass({ distinct }: ColumnSample): boolean {
  if (distinct.length === 0 || distinct.length > 6) return false;
  const isPlainAnswer = distinct.every((value) =>
    /^(yes|no|y|n|t|f|true|false|[01](\.0)?|other|others)$/i.test(value),
  );
  return !isPlainAnswer && fixedValues('class', distinct).every((value) => value !== undefined);
}

export const wordsRule = (): ClassRule => ({ kind: 'words', words: GENAI_WORDS });
