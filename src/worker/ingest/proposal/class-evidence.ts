import { TICKET_RULES } from '../../../core/dataset/class-words.ts';
import type { ClassRule } from '../../../core/dataset/roles.ts';
import { fixedValues } from '../values/fixed-values.ts';
import type { ColumnSample } from './sample.ts';

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

/** The rules that hold when no column says so, until the reader changes them. */
export const firstRules = (): ClassRule => ({ kind: 'rules', rules: TICKET_RULES, undecided: 'non-genai' });
