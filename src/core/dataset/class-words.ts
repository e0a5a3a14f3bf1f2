import type { TextRule } from './class-rules.ts';

/** Words that name generative AI wherever they stand: vendors, models and products. */
const GENAI_WORDS = [
  'GenAI',
  'generative AI',
  'LLM',
  'LLMs',
  'GPT',
  'ChatGPT',
  'GPT-4',
  'GPT-4o',
  'GPT-5',
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

/** Words that name AI in the short names of a status page; prose uses them too freely. */
const STATUS_PAGE_WORDS = ['AI', 'Sonnet', 'Opus', 'Haiku', 'DALL-E', 'Sora', 'Codex'] as const;

/** AI services of each cloud, as parts of their names. */
export const CLOUD_AI_SERVICES = {
  'Google Cloud': [
    'Vertex',
    'Gemini',
    'AI Platform',
    'Dialogflow',
    'Vision',
    'Speech',
    'Natural Language',
    'Translation',
    'AutoML',
  ],
  AWS: ['Bedrock', 'SageMaker', 'Lex', 'Personalize', 'Rekognition', 'Comprehend', 'Polly', 'Transcribe'],
  Azure: ['OpenAI', 'Cognitive Services', 'Azure AI', 'Machine Learning'],
} as const;

const genai = (field: TextRule['field'], words: readonly string[]): TextRule => ({
  field,
  op: 'contains-any',
  words,
  verdict: 'genai',
});

/** Rules for tickets: the words that name generative AI, in service, title, summary or provider. */
export const TICKET_RULES: readonly TextRule[] = [
  genai('service', GENAI_WORDS),
  genai('title', GENAI_WORDS),
  genai('summary', GENAI_WORDS),
  genai('provider', GENAI_WORDS),
];

/** Rules for status pages: the page, its components and the title decide; the posts do not. */
export const STATUS_PAGE_RULES: readonly TextRule[] = [
  genai('provider', GENAI_WORDS),
  genai('service', [...GENAI_WORDS, ...STATUS_PAGE_WORDS]),
  genai('title', [...GENAI_WORDS, ...STATUS_PAGE_WORDS]),
];

/** Rules for a cloud's status feed: its AI services by name, then the words of any product. */
export const cloudRules = (cloud: keyof typeof CLOUD_AI_SERVICES): readonly TextRule[] => [
  genai('service', CLOUD_AI_SERVICES[cloud]),
  genai('service', GENAI_WORDS),
  genai('title', GENAI_WORDS),
];

/** Rules for lists of labels, where `ai` is a word of its own. */
export const AI_LABELS: readonly TextRule[] = [genai('any', ['genai', 'llm', 'label:ai'])];
