/** The categorical fields of the canonical incident. Every one has "unknown" as a value of its own. */
export const CANONICAL_DIMENSIONS = [
  'class',
  'severity',
  'status',
  'detectionSource',
  'falseAlarm',
  'stage',
  'symptom',
  'rootCause',
  'mitigation',
  'reassigned',
  'service',
  'provider',
  'region',
  'team',
] as const;

export type CanonicalDimension = (typeof CANONICAL_DIMENSIONS)[number];

/** Any categorical field: a canonical one, or a further column of the file under its own header. */
export type Dimension = CanonicalDimension | `column:${string}`;

/** The value of a dimension where the file says nothing. It has code 0 in every column. */
export const UNKNOWN = '';

/**
 * Dimensions whose values are fixed, in the order in which they are shown.
 * `reassigned` is derived from the number of reassignments; `status` from the times where the file gives none.
 */
export const VOCABULARY = {
  class: ['genai', 'non-genai'],
  severity: ['high', 'medium', 'low'],
  status: ['open', 'mitigated', 'resolved'],
  detectionSource: ['human', 'monitor'],
  falseAlarm: ['yes', 'no'],
  stage: ['ga', 'preview'],
  reassigned: ['0', '1', '2', '3+'],
} as const satisfies Partial<Record<CanonicalDimension, readonly string[]>>;

export type FixedDimension = keyof typeof VOCABULARY;

export const isFixedDimension = (dimension: Dimension): dimension is FixedDimension =>
  Object.hasOwn(VOCABULARY, dimension);
