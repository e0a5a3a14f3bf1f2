import { lowered } from './differences.ts';
import { valueLabel } from './labels.ts';

/** Last words of a category that there can be one of: these take an article. */
const COUNTED = new Set([
  ...['bug', 'change', 'degradation', 'error', 'failover', 'failure', 'fix', 'hotfix', 'issue', 'outage'],
  ...['patch', 'problem', 'reboot', 'restart', 'revert', 'rollback', 'shift', 'update', 'upgrade'],
]);

/** Categories of which there is no one, as they stand in a sentence. */
const UNCOUNTED = new Set(['configuration', 'external usage', 'infrastructure', 'invalid inference']);

/** A category inside a sentence: `a code change`, `infrastructure`; one that no grammar is known of in quotes. */
function categoryWords(dimension: 'symptom' | 'rootCause' | 'mitigation', value: string): string {
  const label = valueLabel(dimension, value);
  const words = lowered(label);
  if (UNCOUNTED.has(words)) return words;
  const last = words.split(/[\s-]/).at(-1) ?? '';
  if (!COUNTED.has(last)) return `“${label}”`;
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

const VERBS = { symptom: 'show as', rootCause: 'are caused by', mitigation: 'are mitigated by' } as const;

/** What incidents of a category do: `are mitigated by a rollback`, `recover by themselves`. */
export function categoryPredicate(dimension: 'symptom' | 'rootCause' | 'mitigation', value: string): string {
  if (dimension === 'mitigation' && value === 'self-recovered') return 'recover by themselves';
  return `${VERBS[dimension]} ${categoryWords(dimension, value)}`;
}
