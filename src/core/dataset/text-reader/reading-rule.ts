/** Phrases that speak for a value. Patterns see a text in lower case with its whitespace evened out. */
export interface ReadingRule {
  readonly value: string;
  readonly phrases: readonly RegExp[];
}
