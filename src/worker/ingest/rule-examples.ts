import type { RuleExample, RuleHit, RuleTexts } from '../../core/dataset/class-rules.ts';

/** Examples shown of a verdict. */
export const EXAMPLES = 8;
const CONTEXT = 40;

/** The rule that decided an incident, and where its word stands. */
export interface Decided {
  readonly rule: number;
  readonly hit: RuleHit;
}

/** A text cut around a hit, and the hit moved along with it. */
function cutAround(text: string, hit: RuleHit): { readonly text: string; readonly hit: RuleHit } {
  const from = Math.max(0, hit.from - CONTEXT);
  const lead = from > 0 ? '…' : '';
  const cut = `${lead}${text.slice(from, hit.to + CONTEXT)}${hit.to + CONTEXT < text.length ? '…' : ''}`;
  const shift = lead.length - from;
  return { text: cut, hit: { field: hit.field, from: hit.from + shift, to: hit.to + shift } };
}

/** An incident as an example of what was decided. */
export function exampleOf(texts: RuleTexts, line: number, decided: Decided | undefined): RuleExample {
  const { title, service, team } = texts;
  if (!decided) return { line, title, service, team, text: '', rule: -1 };
  const { hit, rule } = decided;
  const whole =
    hit.field === 'others' ? (texts.others.find((other) => other.length >= hit.to) ?? '') : texts[hit.field];
  return { line, title, service, team, rule, ...cutAround(whole, hit) };
}

/** Keeps up to eight of each verdict, spread over the rows: when full, every second is dropped and the step doubled. */
export function spreadExamples() {
  const kept: RuleExample[] = [];
  let step = 1;
  let seen = 0;
  return {
    kept,
    offer(make: () => RuleExample): void {
      if (seen++ % step !== 0) return;
      kept.push(make());
      if (kept.length <= 2 * EXAMPLES) return;
      for (let at = kept.length - 1; at > 0; at -= 2) kept.splice(at - (at % 2 === 0 ? 1 : 0), 1);
      step *= 2;
    },
  };
}
